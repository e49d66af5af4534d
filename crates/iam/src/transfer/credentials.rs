//! A credential report, read: lines by the names of their columns, and what in them cannot be carried.

use std::fmt;

/// A report, read.
pub(super) struct Table {
    names: Vec<String>,
    lines: Vec<Vec<String>>,
}

/// A line: the names of the columns, and what stands in them.
pub(super) struct Line<'a> {
    names: &'a [String],
    fields: &'a [String],
}

impl Line<'_> {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let at = self.names.iter().position(|known| known == name)?;
        self.fields.get(at).map(String::as_str)
    }

    fn is(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }
}

/// Credentials that are told of and cannot be carried.
#[derive(Default)]
pub(super) struct Lost {
    passwords: u64,
    access_keys: u64,
    devices: u64,
    certificates: u64,
}

impl Lost {
    pub(super) fn count(&mut self, line: &Line<'_>) {
        self.passwords += u64::from(line.is("password_enabled"));
        self.devices += u64::from(line.is("mfa_active"));
        let dated =
            |name: &str| line.get(name).is_some_and(|text| text.starts_with(|c: char| c.is_ascii_digit()));
        for number in ["1", "2"] {
            self.access_keys += u64::from(dated(&format!("access_key_{number}_last_rotated")));
            self.certificates += u64::from(dated(&format!("cert_{number}_last_rotated")));
        }
    }
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Lost { passwords, access_keys, devices, certificates } = self;
        write!(
            f,
            "of the credential report: {passwords} passwords, {access_keys} access keys, MFA of {devices} users, \
             {certificates} certificates"
        )
    }
}

impl Table {
    /// Reads it (RFC 4180).
    ///
    /// # Errors
    /// A sentence.
    pub(super) fn read(text: &str) -> Result<Table, String> {
        let mut records = records(text).ok_or("it is no CSV")?.into_iter();
        let names = records.next().ok_or("it is empty")?;
        Ok(Table { names, lines: records.collect() })
    }

    /// The lines behind the header.
    pub(super) fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines.iter().map(|fields| Line { names: &self.names, fields })
    }
}

fn records(text: &str) -> Option<Vec<Vec<String>>> {
    let (mut records, mut fields, mut field) = (Vec::new(), Vec::new(), String::new());
    let mut chars = text.chars().peekable();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        match (quoted, c) {
            (true, '"') if chars.next_if_eq(&'"').is_some() => field.push('"'),
            (true, '"') => quoted = false,
            (true, c) => field.push(c),
            (false, '"') if field.is_empty() => quoted = true,
            (false, ',') => fields.push(std::mem::take(&mut field)),
            (false, '\r') => {}
            (false, '\n') => {
                fields.push(std::mem::take(&mut field));
                records.push(std::mem::take(&mut fields));
            }
            (false, c) => field.push(c),
        }
    }
    if !field.is_empty() || !fields.is_empty() {
        fields.push(field);
        records.push(fields);
    }
    (!quoted).then_some(records)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_by_the_names_of_their_columns() {
        let text = "user,arn,password_enabled,mfa_active,access_key_1_last_rotated,cert_1_last_rotated\r\n\
            \"a,b\",\"say \"\"hi\"\"\",true,FALSE,2027-01-15T08:00:00+00:00,N/A\nc,d,false,true,N/A,N/A";
        let table = Table::read(text).unwrap();
        let lines: Vec<_> = table.lines().collect();
        assert_eq!(lines.iter().map(|line| line.get("user").unwrap()).collect::<Vec<_>>(), ["a,b", "c"]);
        assert_eq!((lines[0].get("arn"), lines[0].get("other")), (Some("say \"hi\""), None));
        let mut lost = Lost::default();
        lines.iter().for_each(|line| lost.count(line));
        assert!(lost.to_string().ends_with("1 passwords, 1 access keys, MFA of 1 users, 0 certificates"));
        assert!(Table::read("a,\"b").is_err() && Table::read("").is_err());
    }
}
