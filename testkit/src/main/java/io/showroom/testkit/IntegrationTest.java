package io.showroom.testkit;

import io.showroom.testkit.logs.NoPersonalDataCheck;
import io.showroom.testkit.queries.QueryPlansCheck;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole service: its own REST on a free port, the real broker and a real database. Contexts are
 * shared by all tests of a module; keep tests apart by giving each its own group ({@link World}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestEnvironment.class)
@Import(TestBeans.class)
@ExtendWith({TestDatabases.class, QueryPlansCheck.class, NoPersonalDataCheck.class})
public @interface IntegrationTest {}
