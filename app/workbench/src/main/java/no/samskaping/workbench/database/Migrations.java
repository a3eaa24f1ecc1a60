package no.samskaping.workbench.database;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations on the class path, by module; also those in jars that list no folders, which a look-up by folder passes over. */
final class Migrations {

	/** Begins with a pattern, because only then every jar is opened. */
	private static final String EVERYWHERE = "classpath*:*/migration/*/*.sql";
	private static final String FOLDER = "db/migration/";

	private final SortedMap<String, List<LoadableResource>> byModule = new TreeMap<>();

	private Migrations() {}

	static Migrations on(ClassLoader classes) {
		try {
			var migrations = new Migrations();
			for (var resource : new PathMatchingResourcePatternResolver(classes).getResources(EVERYWHERE)) {
				migrations.add(resource);
			}
			return migrations;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void add(Resource resource) throws IOException {
		var path = resource.getURL().getPath();
		var folder = path.lastIndexOf(FOLDER);
		if (folder >= 0) {
			var module = path.substring(folder + FOLDER.length()).split("/")[0];
			byModule.computeIfAbsent(module, _ -> new ArrayList<>()).add(new Migration(resource));
		}
	}

	Set<String> modules() {
		return byModule.keySet();
	}

	ResourceProvider of(String module) {
		return new OfModule(byModule.getOrDefault(module, List.of()));
	}

	private record OfModule(List<LoadableResource> migrations) implements ResourceProvider {

		@Override
		public @Nullable LoadableResource getResource(String name) {
			return migrations.stream().filter(it -> it.getFilename().equals(name)).findFirst().orElse(null);
		}

		@Override
		public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
			return migrations.stream()
					.filter(it -> it.getFilename().startsWith(prefix) && Arrays.stream(suffixes).anyMatch(it.getFilename()::endsWith))
					.toList();
		}
	}

	private static final class Migration extends LoadableResource {

		private final Resource resource;

		Migration(Resource resource) {
			this.resource = resource;
		}

		@Override
		public Reader read() {
			try {
				return new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public String getAbsolutePath() {
			return resource.getDescription();
		}

		@Override
		public String getAbsolutePathOnDisk() {
			return resource.getDescription();
		}

		@Override
		public String getFilename() {
			return Objects.requireNonNull(resource.getFilename());
		}

		@Override
		public String getRelativePath() {
			return getFilename();
		}
	}
}
