//! libFuzzer's entry to `src/targets/webauthn.rs`: answers of security keys.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::webauthn::run(data));
