package no.samskaping.workbench.events;

import java.util.UUID;

import no.samskaping.workbench.Ids;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ApplicationModuleTest
@Import(Audience.class)
class InboxTest {

	@Autowired
	Inbox inbox;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void eachListenerHearsAnEventForTheFirstTimeOnce() {
		var event = Ids.next();
		assertThat(first(event, "rehearsal.audience")).isTrue();
		assertThat(first(event, "rehearsal.audience")).isFalse();
		assertThat(first(event, "rehearsal.critic")).isTrue();
		assertThat(first(Ids.next(), "rehearsal.audience")).isTrue();
	}

	@Test
	void whatWasRolledBackWasNotHeard() {
		var event = Ids.next();
		transaction.executeWithoutResult(status -> {
			assertThat(inbox.first(event, "rehearsal.audience")).isTrue();
			status.setRollbackOnly();
		});
		assertThat(first(event, "rehearsal.audience")).isTrue();
	}

	@Test
	void itIsAskedInTheListenersTransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
				.isThrownBy(() -> inbox.first(Ids.next(), "rehearsal.audience"));
	}

	@Test
	void aListenersIdSaysWhereItsMemoryLies() {
		assertThatIllegalArgumentException().isThrownBy(() -> first(Ids.next(), "audience"));
		assertThatIllegalArgumentException().isThrownBy(() -> first(Ids.next(), "x; drop table y.z"));
	}

	private boolean first(UUID event, String listener) {
		return Boolean.TRUE.equals(transaction.execute(_ -> inbox.first(event, listener)));
	}
}
