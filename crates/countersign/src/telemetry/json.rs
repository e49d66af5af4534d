//! Log lines as JSON objects: time, level, message, then the fields in the order of the call.
//!
//! The formatter of `tracing-subscriber` goes through a general serializer, which for the one line of every request
//! was a tenth of what a read costs.

use std::cell::RefCell;
use std::fmt;
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
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        writer.write_str("{\"timestamp\":\"")?;
        write_second(i64::try_from(now.as_secs()).unwrap_or(i64::MAX), &mut writer)?;
        write!(writer, ".{:06}Z\",\"level\":\"", now.subsec_micros())?;
        writer.write_str(event.metadata().level().as_str())?;
        writer.write_str("\"")?;
        let mut fields = Fields { out: writer.by_ref(), result: Ok(()) };
        event.record(&mut fields);
        fields.result?;
        writer.write_str("}\n")
    }
}

/// The second's text without its zone. A calendar is not worth working out for each of the lines of a second.
fn write_second(second: i64, out: &mut Writer<'_>) -> fmt::Result {
    thread_local! {
        static LATEST: RefCell<(i64, String)> = const { RefCell::new((i64::MIN, String::new())) };
    }
    LATEST.with_borrow_mut(|(of, text)| {
        if *of != second {
            *text = Timestamp(second).to_string();
            *of = second;
        }
        out.write_str(text.strip_suffix('Z').unwrap_or(text))
    })
}

/// Writes fields one after the other, up to the first that cannot be written.
struct Fields<'a> {
    out: Writer<'a>,
    result: fmt::Result,
}

impl Fields<'_> {
    fn write(&mut self, field: &Field, value: impl FnOnce(&mut Writer<'_>) -> fmt::Result) {
        if self.result.is_ok() {
            self.result = named(field, &mut self.out).and_then(|()| value(&mut self.out));
        }
    }
}

fn named(field: &Field, out: &mut Writer<'_>) -> fmt::Result {
    out.write_str(",\"")?;
    out.write_str(field.name())?;
    out.write_str("\":")
}

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.write(field, |out| quote(value, out));
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.write(field, |out| write!(out, "{value}"));
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.write(field, |out| write!(out, "{value}"));
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.write(field, |out| write!(out, "{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.write(field, |out| quote(&format!("{value:?}"), out));
    }
}

/// A JSON string (RFC 8259, section 7).
fn quote(text: &str, out: &mut Writer<'_>) -> fmt::Result {
    let is_special = |byte: u8| byte < 0x20 || matches!(byte, b'"' | b'\\');
    out.write_str("\"")?;
    let mut written = 0;
    // Most have none. A fold over all bytes is done sixteen at a time.
    let has_special = text.bytes().fold(false, |found, byte| found | is_special(byte));
    let searched = if has_special { text } else { "" };
    for (at, byte) in searched.bytes().enumerate().filter(|(_, byte)| is_special(*byte)) {
        out.write_str(text.get(written..at).unwrap_or_default())?;
        match byte {
            b'"' | b'\\' => write!(out, "\\{}", char::from(byte))?,
            _ => write!(out, "\\u{byte:04x}")?,
        }
        written = at + 1;
    }
    out.write_str(text.get(written..).unwrap_or_default())?;
    out.write_str("\"")
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
