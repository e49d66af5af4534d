//! The style sheet, the script and the icon: files of our own, under addresses that change with their contents.

use crate::respond::Reply;

const STYLE: &str = include_str!("../assets/console.css");
const SCRIPT: &str = concat!(include_str!("../assets/console.js"), include_str!("../assets/security-key.js"));
/// The sign of the house, in the colour of the text around it.
pub(crate) const MARK: &str = include_str!("../assets/mark.svg");

/// The address of the style sheet.
pub(crate) fn style() -> String {
    format!("/console/console.css?v={:x}", hash(STYLE))
}

/// The address of the script.
pub(crate) fn script() -> String {
    format!("/console/console.js?v={:x}", hash(SCRIPT))
}

/// The address of the icon.
pub(crate) fn icon() -> String {
    format!("/console/icon.svg?v={:x}", hash(MARK))
}

/// The file at this path below the prefix.
pub(crate) fn find(path: &str) -> Option<Reply> {
    match path {
        "/console.css" => Some(Reply::file("text/css; charset=utf-8", STYLE)),
        "/console.js" => Some(Reply::file("text/javascript; charset=utf-8", SCRIPT)),
        "/icon.svg" => Some(Reply::file("image/svg+xml", &MARK.replace("currentColor", "#3b6fe0"))),
        _ => None,
    }
}

/// FNV-1a: told apart are only our own releases.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}
