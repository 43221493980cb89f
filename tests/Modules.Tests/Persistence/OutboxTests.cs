using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Outbox;
using NodaTime;

namespace Musubi.Modules.Tests.Persistence;

public sealed class OutboxTests : IAsyncLifetime
{
    private readonly Ear ear = new();
    private Store store = null!;

    public async ValueTask InitializeAsync() => store = await Store.OpenAsync(services => services
        .AddSingleton(ear)
        .AddReceiver<NoteTaken, CopiesNote>()
        .AddReceiver<NoteTaken, CountsNotes>()
        .AddOutsideReceiver<NoteCalledOut, CallsOut>());

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Tell_SavedWithTheChange_EveryReceiverHearsItOnceWithAllItsValues()
    {
        var news = new NoteTaken(NoteId.New(), "洪水", Instant.FromUtc(2026, 4, 1, 9, 0), new LocalDate(2026, 5, 1));
        await TellAsync(news);

        Assert.Equal(2, await DeliverAsync());
        Assert.Equal(0, await DeliverAsync());

        Assert.Equal([news], ear.Counted);
        Assert.Equal(["copy of 洪水"], await TitlesAsync());
    }

    [Fact]
    public async Task Tell_RolledBack_IsNeverHeard()
    {
        await store.InScopeAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Tell(News("x"));
            (await db.SaveAsync(Given.Act(), default)).Required();
        });

        Assert.Equal(0, await DeliverAsync());
    }

    [Fact]
    public async Task Tell_Committed_WakesTheDispatcherAtTheCommitAndNotBefore()
    {
        var signal = store.Services.GetRequiredService<OutboxSignal>();
        await store.InScopeAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Tell(News("x"));
            (await db.SaveAsync(Given.Act(), default)).Required();
            Assert.False(await signal.WaitAsync(TimeSpan.Zero, default));

            await transaction.CommitAsync();
        });

        Assert.True(await signal.WaitAsync(TimeSpan.Zero, default));
    }

    [Fact]
    public async Task Deliver_ReceiverFailsAfterWriting_LeavesNothingAndIsTriedAgainLater()
    {
        ear.Failures = 1;
        await TellAsync(News("洪水"));

        Assert.Equal(2, await DeliverAsync());
        Assert.Empty(await TitlesAsync());
        Assert.Single(ear.Counted);

        store.Clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(0, await DeliverAsync());
        store.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await DeliverAsync());
        Assert.Equal(["copy of 洪水"], await TitlesAsync());
        Assert.Single(ear.Counted);
    }

    [Fact]
    public async Task Deliver_FiveFailures_ParksWithTheReasonUntilAnOperatorRetries()
    {
        ear.Failures = 5;
        await TellAsync(News("洪水"));
        for (var turn = 0; turn < 8; turn++)
        {
            await DeliverAsync();
            store.Clock.Advance(TimeSpan.FromHours(2));
        }

        var parked = Assert.Single(await store.InScopeAsync(db => Parked.ListAsync(db, default)));
        Assert.Equal(("modules.tests.note-taken", "sample.copies", "outbox.failed"), (parked.Kind, parked.Receiver, parked.Problem));
        Assert.Equal("InvalidOperationException: no paper", parked.Detail);
        Assert.Equal(5, ear.Tries);
        Assert.Equal(1, await store.InScopeAsync(db => Parked.CountAsync(db, default)));

        (await store.InScopeAsync(db => Parked.RetryAsync(db, parked.Id, default))).Required();
        Assert.Equal(1, await DeliverAsync());
        Assert.Equal(["copy of 洪水"], await TitlesAsync());
        var again = await store.InScopeAsync(db => Parked.RetryAsync(db, parked.Id, default));
        Assert.False(again.Succeeded(out _, out var problem));
        Assert.Equal("outbox.not-parked", problem.Code);
    }

    [Fact]
    public async Task Deliver_ManyDispatchersAtOnce_EveryEffectHappensOnce()
    {
        for (var count = 0; count < 30; count++)
        {
            await TellAsync(News($"{count}"));
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(DeliverAsync)));

        Assert.Equal(30, (await TitlesAsync()).Distinct().Count());
        Assert.Equal(30, (await TitlesAsync()).Count);
        Assert.Equal(30, ear.Counted.Count);
        Assert.Null((await store.VerifyAsync()).Fault);
    }

    [Fact]
    public async Task Finish_ClaimLostToAnotherNode_IsRefusedSoThatTheEffectIsRolledBack()
    {
        await TellAsync(News("洪水"));
        var slow = (await store.InScopeAsync(db => OutboxQueue.ClaimAsync(db, default)))!;
        await store.InScopeAsync(db => OutboxQueue.ClaimAsync(db, default));
        Assert.Null(await store.InScopeAsync(db => OutboxQueue.ClaimAsync(db, default)));

        store.Clock.Advance(TimeSpan.FromMinutes(5));
        var quick = (await store.InScopeAsync(db => OutboxQueue.ClaimAsync(db, default)))!;

        Assert.Equal((slow.Id, 2), (quick.Id, quick.Tries));
        Assert.False(await store.InScopeAsync(db => OutboxQueue.FinishAsync(db, slow, default)));
        Assert.True(await store.InScopeAsync(db => OutboxQueue.FinishAsync(db, quick, default)));
    }

    [Fact]
    public async Task Deliver_TryThatNeverEnds_IsParkedAfterFive()
    {
        await TellAsync(News("洪水"));
        for (var turn = 0; turn < 5; turn++)
        {
            Assert.NotNull(await store.InScopeAsync(db => OutboxQueue.ClaimAsync(db, default)));
            Assert.NotNull(await store.InScopeAsync(db => OutboxQueue.ClaimAsync(db, default)));
            store.Clock.Advance(TimeSpan.FromMinutes(6));
        }

        await DeliverAsync();

        Assert.All(await store.InScopeAsync(db => Parked.ListAsync(db, default)), parked => Assert.Equal("outbox.never-finished", parked.Problem));
        Assert.Empty(ear.Counted);
    }

    [Fact]
    public async Task Deliver_ReceiverGone_IsParkedAndNotLost()
    {
        await TellAsync(News("洪水"));
        await store.TamperAsync("UPDATE core_outbox_messages SET receiver = 'old.name' WHERE receiver = 'sample.copies'");

        await DeliverAsync();

        Assert.Equal("outbox.unknown-receiver", Assert.Single(await store.InScopeAsync(db => Parked.ListAsync(db, default))).Problem);
    }

    [Fact]
    public async Task Deliver_OutsideReceiverFailing_CarriesTheSameKeyAtEveryTry()
    {
        ear.Failures = 1;
        await store.InScopeAsync(async db =>
        {
            db.Tell(new NoteCalledOut("洪水"));
            (await db.SaveAsync(Given.Act(), default)).Required();
        });

        await DeliverAsync();
        store.Clock.Advance(TimeSpan.FromMinutes(1));
        await DeliverAsync();

        Assert.Equal([1, 2], ear.Calls.Select(call => call.Try));
        Assert.Single(ear.Calls.Select(call => call.Event).Distinct());
    }

    [Fact]
    public async Task Deliver_Received_KeepsNothingOfTheContent()
    {
        await TellAsync(News("洪水"));
        await DeliverAsync();

        Assert.All(await store.InScopeAsync(db => db.Set<OutboxMessage>().ToListAsync()), message => Assert.Equal((MessageState.Done, ""), (message.State, message.Payload)));
    }

    [Fact]
    public async Task TellOnce_SameKeyTwice_IsHeardOnce()
    {
        var first = await store.InScopeAsync(async db =>
        {
            var told = await db.TellOnceAsync(News("洪水"), "note 1", default);
            Assert.False(await db.TellOnceAsync(News("洪水"), "note 1", default));
            (await db.SaveAsync(Given.Act(), default)).Required();
            return told;
        });
        await DeliverAsync();
        var second = await store.InScopeAsync(db => db.TellOnceAsync(News("洪水"), "note 1", default));

        Assert.Equal((true, false), (first, second));
        Assert.Single(ear.Counted);
    }

    [Fact]
    public async Task TellOnce_SameKeyAtTheSameMoment_OnlyOneIsSaved()
    {
        await store.InScopeAsync(async one =>
        {
            await one.TellOnceAsync(News("洪水"), "note 1", default);
            await store.InScopeAsync(async two =>
            {
                await two.TellOnceAsync(News("洪水"), "note 1", default);
                (await two.SaveAsync(Given.Act(), default)).Required();
            });

            var late = (await one.SaveAsync(Given.Act(), default)).Succeeded(out _, out var problem) ? null : problem;
            Assert.Equal("persistence.taken-meanwhile", late?.Code);
        });

        Assert.Equal(2, await store.InScopeAsync(db => db.Set<OutboxMessage>().CountAsync()));
    }

    private static NoteTaken News(string title) => new(NoteId.New(), title, Instant.FromUtc(2026, 4, 1, 9, 0), new LocalDate(2026, 5, 1));

    private Task TellAsync(NoteTaken news) => store.InScopeAsync(async db =>
    {
        db.Tell(news);
        (await db.SaveAsync(Given.Act(), default)).Required();
    });

    private Task<int> DeliverAsync() => store.Services.GetRequiredService<OutboxDispatcher>().DeliverDueAsync(default);

    private Task<List<string>> TitlesAsync() => store.InScopeAsync(db => db.Set<Note>().Select(note => note.Title).ToListAsync());
}

internal sealed record NoteTaken(NoteId Note, string Title, Instant At, LocalDate Due);

[StableName("sample.called-out")]
internal sealed record NoteCalledOut(string Title);

internal sealed class Ear
{
    private int tries;

    public System.Collections.Concurrent.ConcurrentQueue<NoteTaken> Counted { get; } = [];

    public System.Collections.Concurrent.ConcurrentQueue<Musubi.Persistence.Outbox.Delivery> Calls { get; } = [];

    public int Failures { get; set; }

    public int Tries => tries;

    public bool FailsNow() => Interlocked.Increment(ref tries) <= Failures;
}

[StableName("sample.copies")]
internal sealed class CopiesNote(MusubiDb db, Ear ear) : IReceive<NoteTaken>
{
    public async Task ReceiveAsync(NoteTaken news, Musubi.Persistence.Outbox.Delivery delivery, CancellationToken cancel)
    {
        db.Add(new Note(Given.Programme, $"copy of {news.Title}"));
        (await db.SaveAsync(new Act(Actor.System("copies"), "sample.copy-note"), cancel)).Required();
        if (ear.FailsNow())
        {
            throw new InvalidOperationException("no paper");
        }
    }
}

[StableName("sample.counts")]
internal sealed class CountsNotes(Ear ear) : IReceive<NoteTaken>
{
    public Task ReceiveAsync(NoteTaken news, Musubi.Persistence.Outbox.Delivery delivery, CancellationToken cancel)
    {
        ear.Counted.Enqueue(news);
        return Task.CompletedTask;
    }
}

[StableName("sample.calls")]
internal sealed class CallsOut(Ear ear) : IReceiveOutside<NoteCalledOut>
{
    public Task ReceiveAsync(NoteCalledOut news, Musubi.Persistence.Outbox.Delivery delivery, CancellationToken cancel)
    {
        ear.Calls.Enqueue(delivery);
        return ear.FailsNow() ? throw new InvalidOperationException("line busy") : Task.CompletedTask;
    }
}
