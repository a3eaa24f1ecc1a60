package no.samskaping.operation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import no.samskaping.Ground;
import no.samskaping.PlatformTest;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class PagesForEveryoneTest {

	@Autowired
	ApplicationContext platform;

	@ParameterizedTest
	@CsvSource({ "/logg-inn,nb,Logg inn", "/logg-inn,nn,Utan konto", "/logg-inn,en,Sign in", "/tilgjengelighet,nb,Tilgjengelighetserklæring",
			"/tilgjengelighet,nn,Tilgjengelegheitserklæring", "/tilgjengelighet,en,Accessibility statement", "/personvern,nb,Informasjonskapsler",
			"/personvern,nn,Informasjonskapslar", "/personvern,en,Cookies", "/hjelp,nb,Slik kommer du inn", "/hjelp,nn,Slik kjem du inn",
			"/hjelp,en,How to get in" })
	void are_there_in_three_languages_without_a_sign_in(String page, String language, String said) {
		var answer = Ground.of(platform).visitor().open(page + "?sprak=" + language);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.page().select("html").attr("lang")).isEqualTo(language);
		assertThat(answer.text()).contains(said).doesNotContain("??");
	}
}
