//! libFuzzer's entry to `src/targets/xml.rs`: XML replies.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::xml::run(data));
