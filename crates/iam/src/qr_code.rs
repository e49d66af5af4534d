//! What an authenticator application scans: a QR code as a PNG image (W3C, Portable Network Graphics).
//!
//! The framing is here because an image of one bit a pixel needs five fields of it, and the encoders that there are
//! bring eight crates for all the others.

use qrcodegen::{QrCode, QrCodeEcc};

/// Pixels of the side of a module, which is what the squares are called.
const MODULE: usize = 4;
/// White modules around it (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;
/// How hard to compress: there are a few hundred bytes.
const EFFORT: u8 = 6;

/// The image of a text; none if the text is too long for any.
pub(crate) fn png(text: &str) -> Option<Vec<u8>> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let modules = usize::try_from(code.size()).ok()? + 2 * QUIET;
    let side = modules * MODULE;
    let dark = |x: usize, y: usize| {
        let module = |at: usize| i32::try_from(at / MODULE).unwrap_or(i32::MAX) - QUIET as i32;
        code.get_module(module(x), module(y))
    };
    let mut rows = Vec::with_capacity(side * (side / 8 + 1));
    for y in 0..side {
        // Each row says how it was filtered: not at all.
        rows.push(0);
        for byte in 0..side.div_ceil(8) {
            let bits = (0..8).map(|bit| !dark(byte * 8 + bit, y));
            rows.push(bits.fold(0, |byte, white| byte << 1 | u8::from(white)));
        }
    }
    let side = u32::try_from(side).ok()?.to_be_bytes();
    // One bit a pixel, black and white; the one compression, the one filter method, not interlaced.
    let header = [&side[..], &side[..], &[1, 0, 0, 0, 0]].concat();
    let mut image = b"\x89PNG\r\n\x1a\n".to_vec();
    chunk(&mut image, *b"IHDR", &header);
    chunk(&mut image, *b"IDAT", &miniz_oxide::deflate::compress_to_vec_zlib(&rows, EFFORT));
    chunk(&mut image, *b"IEND", &[]);
    Some(image)
}

fn chunk(image: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    let mut checked = crc32fast::Hasher::new();
    checked.update(&kind);
    checked.update(data);
    image.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    image.extend(kind);
    image.extend_from_slice(data);
    image.extend(checked.finalize().to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_has_a_signature_its_measures_and_an_end() {
        let image = png("otpauth://totp/alice@123456789012?secret=ABCDEFGH").unwrap();
        assert!(image.starts_with(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"));
        assert!(image.ends_with(b"\0\0\0\0IEND\xaeB`\x82"));
        let side = u32::from_be_bytes(image[16..20].try_into().unwrap());
        assert_eq!(side % MODULE as u32, 0);
        assert_eq!(png(&"x".repeat(5000)), None);
    }
}
