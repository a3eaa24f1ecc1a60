package no.samskaping.workbench.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

import no.samskaping.workbench.screen.Viewers;

/** How pages are answered everywhere: in which language, with which texts, for whom. */
@Configuration(proxyBeanMethods = false)
@Order
class Pages implements WebMvcConfigurer {

	private static final int DOWNLOADS_AT_ONCE = 32;
	private static final Duration LONGEST_DOWNLOAD = Duration.ofMinutes(15);

	private final Viewers viewers;

	Pages(Viewers viewers) {
		this.viewers = viewers;
	}

	/** The texts of all modules, each from a folder of its own: {@code messages/<module>/messages_nb.properties}. */
	@Bean
	static MessageSource messageSource() throws IOException {
		var messages = new ResourceBundleMessageSource();
		messages.setBasenames(Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*/messages_*.properties"))
				.map(Pages::folder).distinct().sorted().map(folder -> "messages/" + folder + "/messages").toArray(String[]::new));
		messages.setDefaultEncoding("UTF-8");
		messages.setDefaultLocale(Language.BOKMAAL);
		return messages;
	}

	private static String folder(Resource bundle) {
		try {
			var parts = bundle.getURL().getPath().split("/");
			return parts[parts.length - 2];
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Bean
	static LocaleResolver localeResolver() {
		return new Language();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		var change = new LocaleChangeInterceptor();
		change.setParamName(Language.NAME);
		change.setHttpMethods("GET");
		change.setIgnoreInvalidLocale(true);
		registry.addInterceptor(change).excludePathPatterns("/error");
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ViewerArgument(viewers));
	}

	/** Downloads have threads of their own: a reader with a slow line must not hold up the listeners. */
	@Override
	public void configureAsyncSupport(AsyncSupportConfigurer configurer) {
		var downloads = new SimpleAsyncTaskExecutor("download-");
		downloads.setConcurrencyLimit(DOWNLOADS_AT_ONCE);
		configurer.setTaskExecutor(downloads).setDefaultTimeout(LONGEST_DOWNLOAD.toMillis());
	}
}
