use std::time::Duration;

use iam::cloudtrail::Search;

use super::files::{Files, Retention};
use super::{Strangers, resume};

const RETENTION: Retention = Retention { file_bytes: 600, files: 3, age: Duration::from_secs(86_400) };

fn line(number: u32) -> Vec<u8> {
    format!(
        "{{\"eventID\":\"id-{number}\",\"eventName\":\"Name{number}\",\"eventTime\":\"2026-01-01T00:00:00Z\",\
         \"eventSource\":\"iam.amazonaws.com\",\"readOnly\":true}}\n"
    )
    .into_bytes()
}

/// The numbers on a page of three, and what asks for the next.
fn page(files: &Files, token: Option<&str>, budget: u64) -> (Vec<String>, Option<String>) {
    let mut search = Search::new(&serde_json::json!({"MaxResults": 3, "NextToken": token})).unwrap();
    let next = files.reader().search(&mut search, budget).unwrap();
    let answer: serde_json::Value = serde_json::from_str(&search.answer(next)).unwrap();
    let ids = answer["Events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["EventId"].as_str().unwrap().to_owned());
    (ids.collect(), answer["NextToken"].as_str().map(str::to_owned))
}

#[test]
fn the_newest_line_is_found_first_across_files_and_pages_while_others_are_written() {
    let directory = tempfile::tempdir().unwrap();
    let mut files = Files::open(directory.path(), Retention { files: 100, ..RETENTION }).unwrap();
    (0..20).for_each(|number| files.write(&line(number)).unwrap());
    let (mut found, mut token) = page(&files, None, u64::MAX);
    while let Some(next) = token {
        files.write(&line(99)).unwrap();
        let more;
        (more, token) = page(&files, Some(&next), u64::MAX);
        found.extend(more);
    }
    let expected: Vec<String> = (0..20).rev().map(|number| format!("id-{number}")).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_search_that_read_enough_says_where_to_go_on() {
    let directory = tempfile::tempdir().unwrap();
    let mut files = Files::open(directory.path(), Retention { files: 100, ..RETENTION }).unwrap();
    (0..20).for_each(|number| files.write(&line(number)).unwrap());
    let (mut found, mut token) = page(&files, None, 1);
    let mut pages = 1;
    while let Some(next) = token {
        let more;
        (more, token) = page(&files, Some(&next), 1);
        found.extend(more);
        pages += 1;
    }
    assert!(pages > 4, "{pages}");
    assert_eq!(found.len(), 20);
}

#[test]
fn lines_that_have_to_be_understood_count_for_more_than_those_that_are_looked_through() {
    let directory = tempfile::tempdir().unwrap();
    let mut files = Files::open(directory.path(), Retention { file_bytes: 8 << 20, ..RETENTION }).unwrap();
    (0..30_000).for_each(|number| files.write(&line(number)).unwrap());
    // One line has it, in each line it is, or in none with this member.
    let pages = |key: &str, value: &str| {
        let (mut found, mut token, mut pages) = (0, serde_json::Value::Null, 0);
        loop {
            let attributes = [serde_json::json!({"AttributeKey": key, "AttributeValue": value})];
            let input = serde_json::json!({"LookupAttributes": attributes, "NextToken": token});
            let mut search = Search::new(&input).unwrap();
            let next = files.reader().search(&mut search, 1 << 20).unwrap();
            let answer: serde_json::Value = serde_json::from_str(&search.answer(next)).unwrap();
            found += answer["Events"].as_array().unwrap().len();
            (token, pages) = (answer["NextToken"].clone(), pages + 1);
            if token.is_null() {
                return (found, pages);
            }
        }
    };
    let (looked_through, understood) = (pages("EventName", "Name7"), pages("Username", "true"));
    assert_eq!((looked_through.0, understood.0), (1, 0));
    assert!(understood.1 > 3 * looked_through.1, "{looked_through:?} {understood:?}");
    assert_eq!(pages("ReadOnly", "false"), (0, looked_through.1));
}

#[test]
fn a_search_from_a_time_on_ends_soon_before_it_and_not_with_the_first_older_line() {
    let directory = tempfile::tempdir().unwrap();
    let mut files = Files::open(directory.path(), Retention { file_bytes: 4 << 20, ..RETENTION }).unwrap();
    let at = |number: u32, day: u32| {
        let line = String::from_utf8(line(number)).unwrap();
        line.replace("2026-01-01", &format!("2026-01-{day:02}")).into_bytes()
    };
    (0..40_000).for_each(|number| files.write(&at(number, 1)).unwrap());
    // The clock was set back for a while.
    files.write(&at(50_000, 20)).unwrap();
    (0..900).for_each(|number| files.write(&at(number, 2)).unwrap());
    files.write(&at(50_001, 20)).unwrap();
    for attribute in [None, Some(("EventName", "Name50000")), Some(("EventName", "None"))] {
        let attributes =
            attribute.map(|(key, value)| serde_json::json!([{"AttributeKey": key, "AttributeValue": value}]));
        let input = serde_json::json!({"StartTime": "2026-01-19T00:00:00Z", "LookupAttributes": attributes});
        let mut search = Search::new(&input).unwrap();
        // A tenth of the trail.
        let next = files.reader().search(&mut search, 600_000).unwrap();
        let answer: serde_json::Value = serde_json::from_str(&search.answer(next)).unwrap();
        let found = answer["Events"].as_array().unwrap().len();
        assert_eq!(
            (found, &answer["NextToken"]),
            (
                match attribute {
                    None => 2,
                    Some((_, "None")) => 0,
                    Some(_) => 1,
                },
                &serde_json::Value::Null,
            )
        );
    }
}

#[test]
fn old_files_go_and_a_line_that_a_crash_cut_short_spoils_no_other() {
    let directory = tempfile::tempdir().unwrap();
    let mut files = Files::open(directory.path(), RETENTION).unwrap();
    (0..40).for_each(|number| files.write(&line(number)).unwrap());
    drop(files);
    let mut names: Vec<_> =
        std::fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    assert_eq!(names.len(), 3);
    let newest = names.last().unwrap();
    let text = std::fs::read(newest).unwrap();
    std::fs::write(newest, &text[..text.len() - 10]).unwrap();
    let mut files = Files::open(directory.path(), RETENTION).unwrap();
    files.write(&line(41)).unwrap();
    let (found, _) = page(&files, None, u64::MAX);
    assert_eq!(found, ["id-41", "id-38", "id-37"]);
    assert!(files.newest_ids().unwrap().contains("id-41"));
    files.erase().unwrap();
    assert_eq!(page(&files, None, u64::MAX), (vec![], None));
}

#[test]
fn a_line_longer_than_what_is_read_at_once_is_read_whole() {
    let directory = tempfile::tempdir().unwrap();
    let mut files = Files::open(directory.path(), Retention { file_bytes: 10 << 20, ..RETENTION }).unwrap();
    files.write(&line(1)).unwrap();
    let long = String::from_utf8(line(2)).unwrap().replace("iam.", &"x".repeat(3 << 20));
    files.write(long.as_bytes()).unwrap();
    files.write(&line(3)).unwrap();
    let (found, token) = page(&files, None, u64::MAX);
    assert_eq!(found, ["id-3", "id-2", "id-1"]);
    assert_eq!(token, None);
}

#[test]
fn a_start_knows_events_of_files_that_were_full_shortly_before() {
    let directory = tempfile::tempdir().unwrap();
    let mut files = Files::open(directory.path(), RETENTION).unwrap();
    (0..8).for_each(|number| files.write(&line(number)).unwrap());
    let ids = Files::open(directory.path(), RETENTION).unwrap().newest_ids().unwrap();
    // Four lines fill a file.
    assert!((0..8).all(|number| ids.contains(&format!("id-{number}"))), "{ids:?}");
}

#[test]
fn a_trail_that_is_ahead_of_its_store_is_that_of_another() {
    assert_eq!([resume(0, 0), resume(5, 5), resume(5, 900), resume(6, 5)], [0, 5, 5, 0]);
}

#[test]
fn strangers_are_counted_by_the_second() {
    let mut strangers = Strangers::default();
    let kept = (0..1000).filter(|_| !strangers.are_too_many(7)).count();
    assert_eq!(kept, 100);
    assert!(!strangers.are_too_many(8));
}
