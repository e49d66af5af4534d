//! What a request is called: in its answer, in the log and in the audit trail.

/// A UUID, version 4, as text.
#[derive(Clone, Copy)]
pub(crate) struct RequestId {
    number: u128,
    text: [u8; 36],
}

impl RequestId {
    /// The id as text, 36 characters.
    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text).unwrap_or("")
    }

    /// The id as a number.
    pub(crate) fn number(&self) -> u128 {
        self.number
    }

    /// The id of these random bytes.
    pub(crate) fn new(random: [u8; 16]) -> Self {
        let uuid = uuid::Builder::from_random_bytes(random).into_uuid();
        let mut text = [0; 36];
        uuid.hyphenated().encode_lower(&mut text);
        Self { number: uuid.as_u128(), text }
    }
}
