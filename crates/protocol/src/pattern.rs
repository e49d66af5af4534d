//! The model's regular expressions, compiled when the code is generated.
//!
//! Most patterns are one character class repeated; the others become a small program whose states are all
//! followed at once, so matching is linear in the text and nothing is built at start-up.

/// A regular expression of the model. It must match all of a text.
#[derive(Debug)]
pub struct Pattern {
    /// The expression as the model prints it, for messages.
    pub text: &'static str,
    /// The compiled form.
    pub(crate) matcher: Matcher,
}

/// A set of characters: ranges, both ends included, in order.
pub(crate) type Class = &'static [(char, char)];

#[derive(Debug)]
pub(crate) enum Matcher {
    /// Any number of characters of one class, from `least` on.
    Every { class: Class, least: usize },
    /// A program that starts at its first step.
    Program(&'static [Step]),
}

/// A step of a program; targets are positions in it.
#[derive(Debug)]
pub(crate) enum Step {
    /// Takes one character of the class and goes on with the next step.
    Take(Class),
    /// Goes on at both places.
    Split(usize, usize),
    /// Goes on there.
    Jump(usize),
    /// Accepts, if the text is used up.
    Accept,
}

impl Pattern {
    /// Whether all of `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        match &self.matcher {
            Matcher::Every { class, least } => {
                text.chars().all(|character| contains(class, character))
                    && text.chars().take(*least).count() == *least
            }
            Matcher::Program(steps) => run(steps, text),
        }
    }
}

fn contains(class: Class, character: char) -> bool {
    let at = class.partition_point(|(_, last)| *last < character);
    class.get(at).is_some_and(|(first, _)| *first <= character)
}

fn run(steps: &[Step], text: &str) -> bool {
    let mut current = States::new(steps.len());
    let mut next = States::new(steps.len());
    current.enter(steps, 0);
    for character in text.chars() {
        for &position in &current.list {
            if let Some(Step::Take(class)) = steps.get(position)
                && contains(class, character)
            {
                next.enter(steps, position + 1);
            }
        }
        if next.list.is_empty() {
            return false;
        }
        std::mem::swap(&mut current, &mut next);
        next.clear();
    }
    current.list.iter().any(|&position| matches!(steps.get(position), Some(Step::Accept)))
}

/// The steps a program is at, each once.
struct States {
    list: Vec<usize>,
    seen: Vec<bool>,
}

impl States {
    fn new(size: usize) -> Self {
        Self { list: Vec::with_capacity(size), seen: vec![false; size] }
    }

    fn clear(&mut self) {
        self.list.clear();
        self.seen.fill(false);
    }

    /// Adds `position` and all that it leads to without taking a character.
    fn enter(&mut self, steps: &[Step], position: usize) {
        let mut open = vec![position];
        while let Some(position) = open.pop() {
            match self.seen.get_mut(position) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            match steps.get(position) {
                Some(Step::Split(first, second)) => open.extend([*second, *first]),
                Some(Step::Jump(target)) => open.push(*target),
                Some(Step::Take(_) | Step::Accept) => self.list.push(position),
                None => {}
            }
        }
    }
}
