//! Rust names for the model's names.

/// Splits `SSHPublicKeyId`, `SERVICE_LEVEL` or `text/csv` into its words, in lower case.
pub(crate) fn words(name: &str) -> Vec<String> {
    let characters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut start = true;
    for (index, &character) in characters.iter().enumerate() {
        if !character.is_ascii_alphanumeric() {
            start = true;
            continue;
        }
        let before = index.checked_sub(1).and_then(|index| characters.get(index));
        let after = characters.get(index + 1);
        let after_lower = before.is_some_and(|before| before.is_ascii_lowercase() || before.is_ascii_digit());
        let ends_capitals =
            before.is_some_and(char::is_ascii_uppercase) && after.is_some_and(char::is_ascii_lowercase);
        if start || (character.is_ascii_uppercase() && (after_lower || ends_capitals)) {
            words.push(String::new());
        }
        start = false;
        if let Some(word) = words.last_mut() {
            word.push(character.to_ascii_lowercase());
        }
    }
    words
}

/// A field: `ssh_public_key_id`.
pub(crate) fn field(name: &str) -> String {
    let snake = words(name).join("_");
    if snake == "type" { "r#type".to_owned() } else { snake }
}

/// A static: `SSH_PUBLIC_KEY_ID`.
pub(crate) fn constant(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

/// A variant: `ServiceLevel`.
pub(crate) fn variant(name: &str) -> String {
    words(name).iter().map(|word| capitalized(word)).collect()
}

/// The name with its first letter in upper case.
pub(crate) fn capitalized(name: &str) -> String {
    let mut characters = name.chars();
    characters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(characters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_follow_capitals_and_keep_acronyms_whole() {
        for (name, expected) in [
            ("OpenIDConnectProviderArn", "open_id_connect_provider_arn"),
            ("MFADevices", "mfa_devices"),
            ("SSHPublicKeyId", "ssh_public_key_id"),
            ("SAMLProviderArn", "saml_provider_arn"),
            ("QRCodePNG", "qr_code_png"),
            ("Base32StringSeed", "base32_string_seed"),
            ("AWSServiceName", "aws_service_name"),
            ("ClientIDList", "client_id_list"),
            ("isTruncated", "is_truncated"),
            ("SERVICE_LEVEL", "service_level"),
            ("aws-managed", "aws_managed"),
            ("text/csv", "text_csv"),
            ("Type", "r#type"),
        ] {
            assert_eq!(field(name), expected);
        }
    }
}
