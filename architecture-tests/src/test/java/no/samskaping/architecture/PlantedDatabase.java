package no.samskaping.architecture;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import no.samskaping.testbed.TestDatabase;

/** A migrated database to which something is done as one of its two roles; afterwards it is as before. */
enum PlantedDatabase {

	OWNERS(TestDatabase.OWNER), APPLICATIONS(TestDatabase.APPLICATION);

	private static final String URL = TestDatabase.migrated().url();

	private final String role;

	PlantedDatabase(String role) {
		this.role = role;
	}

	String role() {
		return role;
	}

	/** What is found while the statement stands. */
	List<String> after(String statement, Function<JdbcClient, List<String>> found) {
		var source = new DriverManagerDataSource(URL, role, "");
		return new TransactionTemplate(new DataSourceTransactionManager(source)).execute(transaction -> {
			transaction.setRollbackOnly();
			new JdbcTemplate(source).execute(statement);
			return found.apply(JdbcClient.create(source));
		});
	}

	/** What the database answers to the statement if it refuses it. */
	Optional<String> refusal(String statement) {
		try {
			after(statement, database -> List.of());
			return Optional.empty();
		} catch (DataAccessException e) {
			return String.valueOf(e.getMostSpecificCause().getMessage()).lines().findFirst();
		}
	}
}
