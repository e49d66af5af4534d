//! Log lines as JSON objects: time, level, message, then the fields in the order of the call.
//!
//! The formatter of `tracing-subscriber` goes through a general serializer, which for the one line of every request
//! was a tenth of what a read costs.

use std::fmt::{self, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use protocol::Timestamp;
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;

/// The formatter.
pub(super) struct Json;

impl<S, N> FormatEvent<S, N> for Json
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        _: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let mut line = String::with_capacity(320);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let second = Timestamp(i64::try_from(now.as_secs()).unwrap_or(i64::MAX)).to_string();
        let level = event.metadata().level();
        let second = second.strip_suffix('Z').unwrap_or(&second);
        write!(line, "{{\"timestamp\":\"{second}.{:06}Z\",\"level\":\"{level}\"", now.subsec_micros())?;
        event.record(&mut Fields(&mut line));
        line.push_str("}\n");
        writer.write_str(&line)
    }
}

struct Fields<'a>(&'a mut String);

impl Fields<'_> {
    fn name(&mut self, field: &Field) {
        self.0.push_str(",\"");
        self.0.push_str(field.name());
        self.0.push_str("\":");
    }

    fn plain(&mut self, field: &Field, value: impl fmt::Display) {
        self.name(field);
        // A String takes everything.
        let _ = write!(self.0, "{value}");
    }
}

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.name(field);
        quote(value, self.0);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.plain(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.plain(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.plain(field, value);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.name(field);
        quote(&format!("{value:?}"), self.0);
    }
}

/// A JSON string (RFC 8259, section 7).
fn quote(text: &str, out: &mut String) {
    out.push('"');
    let mut written = 0;
    for (at, byte) in
        text.bytes().enumerate().filter(|(_, byte)| *byte < 0x20 || matches!(byte, b'"' | b'\\'))
    {
        out.push_str(text.get(written..at).unwrap_or_default());
        let _ = match byte {
            b'"' | b'\\' => write!(out, "\\{}", char::from(byte)),
            _ => write!(out, "\\u{byte:04x}"),
        };
        written = at + 1;
    }
    out.push_str(text.get(written..).unwrap_or_default());
    out.push('"');
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    use super::Json;

    #[derive(Clone, Default)]
    struct Shared(Arc<Mutex<Vec<u8>>>);

    impl Write for Shared {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_line_is_one_json_object_whatever_is_in_it() {
        let out = Shared::default();
        let writer = out.clone();
        let subscriber =
            tracing_subscriber::fmt().event_format(Json).with_writer(move || writer.clone()).finish();
        let hostile = "a\"b\\c\n\u{1}\u{e9}\u{1f600}";
        tracing::subscriber::with_default(subscriber, || {
            tracing::info!(id = hostile, status = 200_u16, test = true, left = -1, shown = ?Some(1), "a \"line\"");
            tracing::warn!(why = %hostile, "second");
        });
        let text = String::from_utf8(out.0.lock().unwrap().clone()).unwrap();
        let lines: Vec<serde_json::Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 2, "{text}");
        assert_eq!(lines[0]["message"], "a \"line\"");
        assert_eq!(lines[0]["level"], "INFO");
        assert_eq!(lines[0]["id"], hostile);
        assert_eq!((&lines[0]["status"], &lines[0]["left"]), (&200.into(), &(-1).into()));
        assert_eq!((&lines[0]["test"], &lines[0]["shown"]), (&true.into(), &"Some(1)".into()));
        assert_eq!((&lines[1]["level"], &lines[1]["why"]), (&"WARN".into(), &hostile.into()));
        assert_eq!(lines[0]["timestamp"].as_str().unwrap().len(), "2027-01-01T00:00:00.000000Z".len());
    }
}
