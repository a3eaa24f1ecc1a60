package no.samskaping.workbench;

import java.time.Clock;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The workbench's texts, without the rest of the screen. */
@Configuration(proxyBeanMethods = false)
public class TextsOfTheWorkbench {

	@Bean
	MessageSource messageSource() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/keeping/messages", "messages/ui/messages", "messages/test/messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	@Bean
	Words words(MessageSource messages, Clock clock) {
		return new Words(messages, clock);
	}
}
