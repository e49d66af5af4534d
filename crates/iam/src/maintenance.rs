//! What happens beside requests: writing down when keys and roles were last used, and by whom which action.

use crate::activity::Called;
use crate::audit;
use crate::domain::access_key::AccessKey;
use crate::domain::access_report::{AccessHistory, ActionUse};
use crate::domain::role::Role;
use crate::domain::user::User;
use crate::env::Instant;
use crate::errors::Fault;
use crate::schema::{ACCESS_KEY_ID, ROLE_ID, USER_ID, of_principal};
use crate::service::Service;
use std::collections::BTreeMap;
use store::{Key, Outcome, Tx};

/// Keys, roles, and actions whose use is written down in one commit: together below what a transaction holds.
const USES_PER_COMMIT: usize = 40;

impl Service {
    /// Writes down last uses gathered in memory, some at a time; says how many. Blocks for the commit.
    ///
    /// # Errors
    /// A store that fails. What was not written is tried again the next time.
    pub fn record_activity(&self, now: Instant) -> Result<usize, Fault> {
        let uses = self.activity.keys().unwritten(USES_PER_COMMIT);
        let role_uses = self.activity.roles().unwritten(USES_PER_COMMIT);
        let calls = self.activity.calls().unwritten(USES_PER_COMMIT);
        let mut tx = self.store.begin();
        for (id, used) in &uses {
            // A key that was deleted meanwhile needs no record.
            if let Some(mut key) = tx.by_index::<AccessKey>(ACCESS_KEY_ID, &Key::new().text(id.as_str()))? {
                key.last_used = Some(used.clone());
                tx.put(&key)?;
            }
        }
        for (id, used) in &role_uses {
            if let Some(mut role) = tx.by_index::<Role>(ROLE_ID, &Key::new().text(id.as_str()))? {
                role.last_used = Some(used.clone());
                tx.put(&role)?;
            }
        }
        self.write_calls(&mut tx, &calls)?;
        if tx.has_writes() {
            let event = audit::service_event(audit::USES_RECORDED, &self.account, now);
            match self.store.commit(tx.into_commit(Some(event))?) {
                Outcome::Done(_) => {}
                // Somebody changed one of the keys or roles: next time.
                Outcome::Conflict => return Ok(0),
                Outcome::Unavailable(why) | Outcome::Unknown(why) => return Err(Fault::Unavailable(why)),
            }
        }
        self.activity.keys().written(&uses, now.epoch_seconds());
        self.activity.roles().written(&role_uses, now.epoch_seconds());
        self.activity.calls().written(&calls, now.epoch_seconds());
        Ok(uses.len() + role_uses.len() + calls.len())
    }

    fn write_calls(&self, tx: &mut Tx, calls: &[(Called, ActionUse)]) -> Result<(), Fault> {
        for of_one in calls.chunk_by(|((one, ..), _), ((other, ..), _)| one == other) {
            let Some(((principal, ..), _)) = of_one.first() else { continue };
            let id = Key::new().text(principal.as_str());
            // Who is gone needs no history.
            if tx.by_index::<User>(USER_ID, &id)?.is_none() && tx.by_index::<Role>(ROLE_ID, &id)?.is_none() {
                continue;
            }
            let known = tx.get::<AccessHistory>(&of_principal(&self.account, principal))?;
            let mut history = known.unwrap_or_else(|| AccessHistory {
                account: self.account.clone(),
                principal: principal.clone(),
                services: BTreeMap::new(),
            });
            for ((_, service, action), used) in of_one {
                history.note(service, action, used.clone());
            }
            tx.put(&history)?;
        }
        Ok(())
    }
}
