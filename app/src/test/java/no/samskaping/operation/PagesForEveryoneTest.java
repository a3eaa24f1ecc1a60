package no.samskaping.operation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
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

	@Test
	void the_style_of_a_page_may_be_kept_because_its_address_changes_with_it() throws Exception {
		var style = Ground.of(platform).visitor().open("/logg-inn").page().select("link[rel=stylesheet][href*=elva]").attr("href");
		assertThat(style).matches("/ui/elva-[0-9a-f]{32}\\.css");
		var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:"
				+ platform.getEnvironment().getProperty("local.server.port") + style)).header("Accept-Encoding", "gzip").build(), BodyHandlers.discarding());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
		assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
		assertThat(Ground.of(platform).visitor().open("/logg-inn").header("Cache-Control")).hasValueSatisfying(it -> assertThat(it).contains("no-store"));
	}
}
