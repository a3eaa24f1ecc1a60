package no.samskaping.testbed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.function.SingletonSupplier;

/** Gives each application in a test a database of its own, made when it is asked for. */
final class FreshDatabase implements ContextCustomizerFactory {

	/** What the workbench sets for everyone, and tests set otherwise. */
	private static final String SHARED_SETTINGS = "workbench";

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
		return new Customizer();
	}

	/**
	 * All are equal, so that tests share their applications. These make only what a test asks for, the whole platform's too: that everything
	 * can be made is met by the tests that start it as a process of its own, and by those alone.
	 */
	private record Customizer() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
			context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
			var sources = context.getEnvironment().getPropertySources();
			var properties = new Properties(SingletonSupplier.of(TestDatabase::migrated));
			if (sources.contains(SHARED_SETTINGS)) {
				sources.addBefore(SHARED_SETTINGS, properties);
			} else {
				sources.addLast(properties);
			}
		}
	}

	private static final class Properties extends EnumerablePropertySource<Supplier<TestDatabase>> {

		private static final String URL = "spring.datasource.url";

		/** The template is migrated already; reminders and retries come when a test calls them. */
		private static final Map<String, Object> FIXED = Map.of(
				"spring.datasource.username", TestDatabase.APPLICATION,
				"spring.datasource.password", "",
				"spring.datasource.hikari.maximum-pool-size", 8,
				"spring.datasource.hikari.minimum-idle", 1,
				"spring.flyway.enabled", false,
				"samskaping.passwords.strength", 4,
				"samskaping.reminders.delay", "1d",
				"samskaping.mail.interval", "1d",
				"samskaping.survey.delay", "1d",
				"samskaping.events.redelivery.enabled", false);

		Properties(Supplier<TestDatabase> database) {
			super("testbed", database);
		}

		@Override
		public String[] getPropertyNames() {
			var names = new ArrayList<>(FIXED.keySet());
			names.add(URL);
			return names.toArray(String[]::new);
		}

		@Override
		public @Nullable Object getProperty(String name) {
			return URL.equals(name) ? source.get().url() : FIXED.get(name);
		}
	}
}
