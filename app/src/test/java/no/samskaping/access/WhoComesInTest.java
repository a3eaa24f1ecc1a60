package no.samskaping.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import no.samskaping.PlatformTest;

@PlatformTest
class WhoComesInTest {

	@Autowired
	MockMvcTester browser;

	@Test
	void the_sign_in_page_is_open() {
		var answer = browser.perform(get("/logg-inn"));
		assertThat(answer).hasStatusOk();
		assertThat(answer).bodyText().contains("Logg inn").doesNotContain("??");
	}
}
