//! libFuzzer's entry to `src/targets/ssh_key.rs`: SSH public keys.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::ssh_key::run(data));
