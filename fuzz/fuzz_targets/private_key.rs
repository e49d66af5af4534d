//! libFuzzer's entry to `src/targets/private_key.rs`: private keys.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::private_key::run(data));
