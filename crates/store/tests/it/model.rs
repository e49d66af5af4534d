//! Random transactions against a plain map.

use std::collections::BTreeMap;

use proptest::prelude::*;
use store::{Key, Outcome, StoreError, Tx};

use crate::fixture::{BY_GROUP, BY_TAG, IN_GROUP, Item, in_memory, item, pending};

type Model = BTreeMap<String, Item>;

#[derive(Clone, Debug)]
enum Step {
    Put(String, String, u64),
    Delete(String),
    Get(String),
    Scan(Option<String>, usize),
    Group(String),
    Tag(u64),
}

const NAMES: [&str; 6] = ["a", "a\0", "ab", "b", "", "é"];

fn step() -> impl Strategy<Value = Step> {
    let name = || prop::sample::select(NAMES.to_vec()).prop_map(str::to_owned);
    let group = || prop::sample::select(vec!["r", "g"]).prop_map(str::to_owned);
    prop_oneof![
        3 => (name(), group(), 0..8_u64).prop_map(|(name, group, tag)| Step::Put(name, group, tag)),
        2 => name().prop_map(Step::Delete),
        1 => name().prop_map(Step::Get),
        1 => (prop::option::of(name()), 0..5_usize).prop_map(|(after, limit)| Step::Scan(after, limit)),
        1 => group().prop_map(Step::Group),
        1 => (0..8_u64).prop_map(Step::Tag),
    ]
}

/// Does a step in both worlds and compares what they answer.
fn both(tx: &mut Tx, model: &mut Model, step: &Step) -> Result<(), TestCaseError> {
    match step {
        Step::Put(name, group, tag) => {
            let record = item(name, group, *tag);
            let taken = model.values().any(|other| other.tag == *tag && other.name != *name);
            match tx.put(&record) {
                Ok(()) => {
                    prop_assert!(!taken);
                    model.insert(name.clone(), record);
                }
                Err(error) => {
                    let expected = taken && matches!(error, StoreError::IndexTaken { index: 1, .. });
                    prop_assert!(expected, "{}", error);
                }
            }
        }
        Step::Delete(name) => {
            let existed = model.remove(name).is_some();
            prop_assert_eq!(tx.delete::<Item>(&Key::of([name])), Ok(existed));
        }
        Step::Get(name) => prop_assert_eq!(tx.get(&Key::of([name])), Ok(model.get(name).cloned())),
        Step::Scan(after, limit) => {
            let key = after.as_ref().map(|after| Key::of([after]));
            let expected: Vec<Item> = model
                .iter()
                .filter(|(name, _)| after.as_ref().is_none_or(|after| *name > after))
                .map(|(_, item)| item.clone())
                .take(*limit)
                .collect();
            prop_assert_eq!(tx.scan::<Item>(&Key::new(), key.as_ref(), *limit), Ok(expected));
        }
        Step::Group(group) => {
            let expected: Vec<Item> = model.values().filter(|item| item.group == *group).cloned().collect();
            prop_assert_eq!(tx.count(IN_GROUP, &Key::of([group])), Ok(expected.len() as u64));
            let found = tx.scan_index::<Item>(BY_GROUP, &Key::of([group]), None, 99).unwrap();
            prop_assert_eq!(found.into_iter().map(|(_, item)| item).collect::<Vec<_>>(), expected);
        }
        Step::Tag(tag) => {
            let expected = model.values().find(|item| item.tag == *tag).cloned();
            prop_assert_eq!(tx.by_index(BY_TAG, &Key::new().number(*tag)), Ok(expected));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn transactions_behave_like_a_map(
        transactions in prop::collection::vec((prop::collection::vec(step(), 0..12), any::<bool>()), 1..8)
    ) {
        let store = in_memory();
        let mut model = Model::new();
        let mut commits = 0;
        for (steps, commit) in transactions {
            let mut tx = store.begin();
            let mut changed = model.clone();
            for step in &steps {
                both(&mut tx, &mut changed, step)?;
            }
            if commit {
                commits += 1;
                prop_assert_eq!(store.commit(pending(tx)), Outcome::Done(commits));
                model = changed;
            }
            let all: Vec<Item> = model.values().cloned().collect();
            prop_assert_eq!(store.begin().scan::<Item>(&Key::new(), None, usize::MAX), Ok(all));
        }
    }
}
