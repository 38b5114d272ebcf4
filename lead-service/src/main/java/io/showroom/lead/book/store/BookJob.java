package io.showroom.lead.book.store;

import io.showroom.lead.book.BookHandOver;
import io.showroom.lead.book.MoveBook;
import io.showroom.platform.store.Job;
import io.showroom.platform.store.MongoRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has books moved step by step. */
@Configuration(proxyBeanMethods = false)
class BookJob {
    @Bean
    Job<BookHandOver> moveBooks(MongoRepository<BookHandOver> books, MoveBook move) {
        return new Job<>(books, move::step, 1);
    }
}
