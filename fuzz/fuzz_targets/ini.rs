//! libFuzzer's entry to `src/targets/ini.rs`: AWS configuration files.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::ini::run(data));
