//! libFuzzer's entry to `src/targets/certificate.rs`: certificates.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::certificate::run(data));
