package no.samskaping.meetings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.EnableScenarios;

/** The module's one configuration for tests: meetings alone, between small neighbours, on a real database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = MeetingsAlone.class)
@EnableScenarios
@AutoConfigureMockMvc
@Import({ Neighbours.class, Chamber.class })
public @interface MeetingsTest {}
