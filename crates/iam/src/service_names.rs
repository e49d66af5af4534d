//! The services of AWS by the prefix of their actions.

/// One a line, sorted: prefix, tabulator, name.
const TABLE: &str = include_str!("../data/services.tsv");

/// Every service: the prefix of its actions, and its name.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().filter_map(|line| line.split_once('\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_each_line_has_a_name() {
        let services: Vec<_> = all().collect();
        assert_eq!(services.len(), TABLE.lines().count());
        assert!(services.is_sorted() && services.contains(&("iam", "AWS Identity and Access Management")));
    }
}
