//! libFuzzer's entry to `src/targets/agreement.rs`: both policy evaluators on the same question.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| countersign_fuzz::targets::agreement::run(data));
