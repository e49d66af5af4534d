//! libFuzzer's entry to `src/targets/saml.rs`: SAML.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::saml::run(data));
