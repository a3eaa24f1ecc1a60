package no.samskaping.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Runs early in the build, so that a missing browser is known before the long tests. */
class TheBrowserIsThereTest {

	@TempDir
	Path folder;

	@Test
	void andShowsPages() {
		try (var context = Browsers.chromium().newContext()) {
			var page = context.newPage();
			page.setContent("<p>God dag</p>");
			assertThat(page.textContent("p")).isEqualTo("God dag");
		}
	}

	@Test
	void oneThatIsNamedIsTheOne() throws IOException {
		var mine = program("mine");
		assertThat(Provision.named(Map.of(Provision.NAMED, mine.toString()))).contains(mine);
		assertThat(Provision.named(Map.of())).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> Provision.named(Map.of(Provision.NAMED, "/not/there"))).withMessageContaining("/not/there");
	}

	@Test
	void chromiumIsTakenBeforeChrome() throws IOException {
		var chrome = program("google-chrome");
		assertThat(Provision.installed(Map.of("PATH", "/not/there:" + folder))).contains(chrome);
		var chromium = program("chromium");
		assertThat(Provision.installed(Map.of("PATH", "/not/there:" + folder))).contains(chromium);
	}

	@Test
	void oneWayIsTriedAfterAnother() {
		var found = Path.of("found");
		assertThat(new Provision(List.of(Optional::empty, () -> Optional.of(found), () -> {
			throw new IllegalStateException("One was found already");
		})).program()).isEqualTo(found);
	}

	@Test
	void withoutAnyTheOneCommandIsSaid() {
		assertThatIllegalStateException().isThrownBy(() -> new Provision(List.of(Optional::empty)).program())
				.withMessageContaining("apt-get install -y chromium").withMessageContaining("CHROMIUM_PATH");
	}

	@Test
	void barriersOnAPageAreFoundAndShown() {
		try (var context = Browsers.chromium().newContext()) {
			var page = context.newPage();
			page.setContent("""
					<!doctype html><html lang="nb"><head><title>Side</title></head>
					<body><main><h1>Side</h1><img src="data:," id="picture">
					<a href="/a" style="font-size:6px">a</a><a href="/b" style="font-size:6px">b</a></main></body></html>
					""");
			assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Axe.assertNoViolations(page))
					.withMessageContaining("image-alt (critical)").withMessageContaining("#picture").withMessageContaining("target-size");
		}
	}

	@Test
	void aPageWithoutBarriersPasses() {
		try (var context = Browsers.chromium().newContext()) {
			var page = context.newPage();
			page.setContent("<!doctype html><html lang='nb'><head><title>Side</title></head><body><main><h1>Side</h1></main></body></html>");
			assertThatCode(() -> Axe.assertNoViolations(page)).doesNotThrowAnyException();
		}
	}

	private Path program(String name) throws IOException {
		var file = Files.createFile(folder.resolve(name));
		assertThat(file.toFile().setExecutable(true)).isTrue();
		return file;
	}
}
