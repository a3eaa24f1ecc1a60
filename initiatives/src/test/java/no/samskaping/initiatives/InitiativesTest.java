package no.samskaping.initiatives;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.EnableScenarios;

/** The module's one configuration for tests: initiatives alone, between small neighbours, on a real database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = InitiativesAlone.class)
@EnableScenarios
@AutoConfigureMockMvc
@Import(Neighbours.class)
@interface InitiativesTest {}
