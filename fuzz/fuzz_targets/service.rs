//! libFuzzer's entry to `src/targets/service.rs`: whole requests.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::service::run(data));
