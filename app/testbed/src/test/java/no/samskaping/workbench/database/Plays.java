package no.samskaping.workbench.database;

import java.time.Instant;
import java.util.List;

import no.samskaping.workbench.Kroner;
import no.samskaping.workbench.database.Play.PlayId;

import org.springframework.data.repository.CrudRepository;

interface Plays extends CrudRepository<Play, PlayId> {

	List<Play> findByAtAfterAndPriceLessThanEqual(Instant at, Kroner price);
}
