//! What the simulated clients do: each operation is a pure function of a transaction, so that it can be replayed.

use serde::{Deserialize, Serialize};
use store::log::sim::Random;
use store::{Counter, Index, Indexes, Key, Record, Schema, StoreError, Table, Tx};

/// Accounts, and what each starts with; transfers keep the sum.
pub(super) const ACCOUNTS: u64 = 4;
pub(super) const START: u64 = 50;
/// Teams, and how many members each may have.
pub(super) const TEAMS: u64 = 2;
pub(super) const TEAM_LIMIT: u64 = 3;

pub(super) const MEMBERS: Counter = Counter(1);
const TICKET_OWNER: Index = Index(1);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Account {
    number: u64,
    pub(super) balance: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ticket {
    number: u64,
    owner: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Member {
    team: u64,
    name: u64,
}

/// What an operation saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Report {
    operation: u64,
    seen: Vec<u64>,
}

impl Record for Account {
    const TABLE: Table = Table { id: 1, name: "accounts" };

    fn key(&self) -> Key {
        Key::new().number(self.number)
    }
}

impl Record for Ticket {
    const TABLE: Table = Table { id: 2, name: "tickets" };

    fn key(&self) -> Key {
        Key::new().number(self.number)
    }

    fn indexes(&self, out: &mut Indexes) {
        out.index(TICKET_OWNER, Key::new().number(self.owner));
    }
}

impl Record for Member {
    const TABLE: Table = Table { id: 3, name: "members" };

    fn key(&self) -> Key {
        Key::new().number(self.team).number(self.name)
    }

    fn indexes(&self, out: &mut Indexes) {
        out.count(MEMBERS, team(self.team));
    }
}

impl Record for Report {
    const TABLE: Table = Table { id: 4, name: "reports" };

    fn key(&self) -> Key {
        Key::new().number(self.operation)
    }
}

pub(super) fn schema() -> Schema {
    Schema::new(1).with::<Account>().with::<Ticket>().with::<Member>().with::<Report>()
}

pub(super) fn team(number: u64) -> Key {
    Key::new().number(number)
}

/// One call of a client. Its event is itself, so that the log tells what to replay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Operation {
    pub(super) id: u64,
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    OpenAccounts,
    Transfer { from: u64, to: u64, amount: u64 },
    TakeTicket { number: u64 },
    SwapTickets { one: u64, other: u64 },
    Join { team: u64, name: u64 },
    Leave { team: u64, name: u64 },
    Sum,
    CountMembers { team: u64 },
    Page { team: u64, after: u64, limit: usize },
}

impl Operation {
    pub(super) const fn first(id: u64) -> Self {
        Self { id, kind: Kind::OpenAccounts }
    }

    pub(super) fn random(id: u64, random: &mut Random) -> Self {
        let kind = match random.below(8) {
            0 | 1 => Kind::Transfer {
                from: random.below(ACCOUNTS),
                to: random.below(ACCOUNTS),
                amount: random.below(30),
            },
            2 => Kind::TakeTicket { number: random.below(20) },
            3 => Kind::SwapTickets { one: random.below(20), other: random.below(20) },
            4 => Kind::Join { team: random.below(TEAMS), name: random.below(12) },
            5 => Kind::Leave { team: random.below(TEAMS), name: random.below(12) },
            6 if random.chance(2) => Kind::Sum,
            6 => Kind::CountMembers { team: random.below(TEAMS) },
            _ => {
                let (team, after) = (random.below(TEAMS), random.below(12));
                Kind::Page { team, after, limit: random.below(3) as usize + 1 }
            }
        };
        Self { id, kind }
    }

    /// Does the operation inside a transaction.
    pub(super) fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        match self.kind {
            Kind::OpenAccounts => (0..ACCOUNTS).try_for_each(|number| {
                let balance = START;
                if tx.has::<Account>(&Account { number, balance }.key())? {
                    return Ok(());
                }
                tx.insert(&Account { number, balance })
            }),
            Kind::Transfer { from, to, amount } => transfer(tx, from, to, amount),
            Kind::TakeTicket { number } => {
                if tx.has::<Ticket>(&Key::new().number(number))? {
                    return Ok(());
                }
                tx.insert(&Ticket { number, owner: self.id })
            }
            Kind::SwapTickets { one, other } => swap(tx, one, other),
            Kind::Join { team: number, name } => {
                let member = Member { team: number, name };
                if !tx.has::<Member>(&member.key())? && tx.count_below(MEMBERS, &team(number), TEAM_LIMIT)? {
                    tx.insert(&member)?;
                }
                Ok(())
            }
            Kind::Leave { team, name } => tx.delete::<Member>(&Member { team, name }.key()).map(|_| ()),
            Kind::Sum => {
                let accounts: Vec<Account> = tx.scan(&Key::new(), None, usize::MAX)?;
                self.report(tx, vec![accounts.iter().map(|account| account.balance).sum()])
            }
            Kind::CountMembers { team: number } => {
                let count = tx.count(MEMBERS, &team(number))?;
                self.report(tx, vec![count])
            }
            Kind::Page { team: number, after, limit } => {
                let after = Member { team: number, name: after }.key();
                let page: Vec<Member> = tx.scan(&team(number), Some(&after), limit)?;
                self.report(tx, page.into_iter().map(|member| member.name).collect())
            }
        }
    }

    /// The audit event of the operation.
    pub(super) fn event(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    fn report(&self, tx: &mut Tx, seen: Vec<u64>) -> Result<(), StoreError> {
        tx.insert(&Report { operation: self.id, seen })
    }
}

fn transfer(tx: &mut Tx, from: u64, to: u64, amount: u64) -> Result<(), StoreError> {
    let account = |number| tx.get::<Account>(&Key::new().number(number));
    let (Some(mut source), Some(mut target)) = (account(from)?, account(to)?) else { return Ok(()) };
    if from == to || source.balance < amount {
        return Ok(());
    }
    source.balance -= amount;
    target.balance += amount;
    tx.put(&source)?;
    tx.put(&target)
}

/// Two tickets change owners: index entries move between records.
fn swap(tx: &mut Tx, one: u64, other: u64) -> Result<(), StoreError> {
    let ticket = |number| tx.get::<Ticket>(&Key::new().number(number));
    let (Some(mut first), Some(mut second)) = (ticket(one)?, ticket(other)?) else { return Ok(()) };
    std::mem::swap(&mut first.owner, &mut second.owner);
    if one == other {
        return Ok(());
    }
    tx.delete::<Ticket>(&first.key())?;
    tx.delete::<Ticket>(&second.key())?;
    tx.put(&first)?;
    tx.put(&second)
}
