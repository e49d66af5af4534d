//! libFuzzer's entry to `src/targets/jwt.rs`: tokens and keys of issuers.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::jwt::run(data));
