package no.samskaping.workbench.demonstration;

/** A scene of the demonstration (scene); a bean of the module whose life it shows, asked for once on an empty platform. */
public interface Scene {

	/** Says what happens and when; everything happens through the module's own desks. */
	void play(Director director);
}
