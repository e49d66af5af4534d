//! The style sheet and the script: files of our own, under addresses that change with their contents.

use crate::respond::Reply;

const STYLE: &str = include_str!("../assets/console.css");
const SCRIPT: &str = include_str!("../assets/console.js");

/// The address of the style sheet.
pub(crate) fn style() -> String {
    format!("/console/console.css?v={:x}", hash(STYLE))
}

/// The address of the script.
pub(crate) fn script() -> String {
    format!("/console/console.js?v={:x}", hash(SCRIPT))
}

/// The file at this path below the prefix.
pub(crate) fn find(path: &str) -> Option<Reply> {
    match path {
        "/console.css" => Some(Reply::file("text/css; charset=utf-8", STYLE)),
        "/console.js" => Some(Reply::file("text/javascript; charset=utf-8", SCRIPT)),
        _ => None,
    }
}

/// FNV-1a: told apart are only our own releases.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}
