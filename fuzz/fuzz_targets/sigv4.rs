//! libFuzzer's entry to `src/targets/sigv4.rs`: signed requests.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::sigv4::run(data));
