using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence.Audit;
using NodaTime;

namespace Musubi.Modules.Tests.Persistence;

public sealed class AuditChainTests : IAsyncLifetime
{
    private Store store = null!;

    public async ValueTask InitializeAsync() => store = await Store.OpenAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Save_NewRecord_RecordsWhoWhenWhyAndEveryValue()
    {
        await store.InScopeAsync(async db =>
        {
            db.Add(new Note(Given.Programme, "洪水")
            {
                Body = new LocalizedText(Language.Japanese, "川があふれた"),
                DueAt = Instant.FromUtc(2026, 5, 1, 0, 0),
                Budget = 20000000m,
                Codes = ["131032"],
                Secret = "hush",
            });
            (await db.SaveAsync(Given.Act(why: "heard at the hearing"), default)).Required();
        });

        var link = Assert.Single(await store.LinksAsync());
        Assert.Equal("佐藤 花子", link.ActorName);
        Assert.Equal(Given.Secretary.Account!.Value.Value, link.Account);
        Assert.Equal(Instant.FromDateTimeOffset(store.Clock.GetUtcNow()), link.At);
        Assert.Equal("heard at the hearing", link.Why);
        Assert.Equal(("Note", Change.Added, Given.Programme.Value), (link.Kind, link.Change, link.Programme!.Value));
        Assert.Contains("\"Title\":[null,\"洪水\"]", link.Values);
        Assert.Contains("\"Body\":[null,{\"language\":\"ja\",\"original\":\"川があふれた\"", link.Values);
        Assert.Contains("\"Codes\":[null,[\"131032\"]]", link.Values);
        Assert.Contains("\"Frame.Width\":[null,1]", link.Values);
        Assert.DoesNotContain("hush", link.Values);
    }

    [Fact]
    public async Task Save_PartOfComplexValueChanged_RecordsBeforeAndAfter()
    {
        var note = await store.NoteAsync();

        await store.InScopeAsync(async db =>
        {
            var stored = await db.Set<Note>().SingleAsync(one => one.Id == note.Id);
            stored.Frame = new Frame(3, 2);
            (await db.SaveAsync(Given.Act(), default)).Required();
        });

        var link = (await store.LinksAsync())[^1];
        Assert.Equal("{\"Frame.Width\":[1,3],\"Version\":[1,2]}", link.Values);
    }

    [Fact]
    public async Task Save_KeyGivenByDatabase_RecordsTheKeyThatItGave()
    {
        var id = await store.InScopeAsync(async db =>
        {
            var word = new Word { Text = "結び" };
            db.Add(word);
            (await db.SaveAsync(Given.Act(), default)).Required();
            return word.Id;
        });

        Assert.True(id > 0);
        Assert.All(await store.LinksAsync(), link => Assert.Equal(("Word", $"{id}"), (link.Kind, link.Key)));
    }

    [Fact]
    public async Task Save_OwnedPartAloneChanged_RecordsItUnderItsOwner()
    {
        var id = await store.InScopeAsync(async db =>
        {
            var word = new Word { Text = "結び", Origin = new Origin { Source = "a" } };
            db.Add(word);
            (await db.SaveAsync(Given.Act(), default)).Required();
            return word.Id;
        });

        await store.InScopeAsync(async db =>
        {
            (await db.Set<Word>().SingleAsync(word => word.Id == id)).Origin.Source = "b";
            (await db.SaveAsync(Given.Act(), default)).Required();
        });

        var link = (await store.LinksAsync())[^1];
        Assert.Equal(("Word", $"{id}", "{\"Origin.Source\":[\"a\",\"b\"]}"), (link.Kind, link.Key, link.Values));
    }

    [Fact]
    public async Task Save_WithoutAct_IsRefused()
    {
        await store.InScopeAsync(async db =>
        {
            db.Add(new Note(Given.Programme, "x"));
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        });

        Assert.Empty(await store.LinksAsync());
    }

    [Fact]
    public async Task Rollback_AfterTwoSaves_LeavesNeitherRecordNorLink()
    {
        var kept = await store.NoteAsync("kept");
        await store.InScopeAsync(async db =>
        {
            await using (var transaction = await db.Database.BeginTransactionAsync())
            {
                db.Add(new Note(Given.Programme, "one"));
                (await db.SaveAsync(Given.Act(), default)).Required();
                db.Add(new Note(Given.Programme, "two"));
                (await db.SaveAsync(Given.Act(), default)).Required();
                await transaction.RollbackAsync();
            }

            // The same context goes on working: what was rolled back must not come back with the next commit.
            db.ChangeTracker.Clear();
            (await db.Set<Note>().SingleAsync(note => note.Id == kept.Id)).Title = "kept on";
            (await db.SaveAsync(Given.Act(), default)).Required();
        });

        Assert.Equal(["Added", "Changed"], (await store.LinksAsync()).Select(link => link.Change.ToString()));
        Assert.Equal(1, await store.InScopeAsync(db => db.Set<Note>().CountAsync()));
        Assert.Null((await store.VerifyAsync()).Fault);
    }

    [Fact]
    public async Task Dispose_OfTransactionNeverCommitted_LeavesNoLink()
    {
        await store.InScopeAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(new Note(Given.Programme, "one"));
            (await db.SaveAsync(Given.Act(), default)).Required();
        });

        Assert.Empty(await store.LinksAsync());
    }

    [Fact]
    public async Task Commit_CallersTransactionWithSeveralSaves_LinksThemAllInOrder()
    {
        await store.InScopeAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var note = new Note(Given.Programme, "one");
            db.Add(note);
            (await db.SaveAsync(Given.Act(what: "sample.add-note"), default)).Required();
            note.Title = "two";
            (await db.SaveAsync(Given.Act(what: "sample.edit-note"), default)).Required();
            db.Remove(note);
            (await db.SaveAsync(Given.Act(what: "sample.remove-note"), default)).Required();
            await transaction.CommitAsync();
        });

        var links = await store.LinksAsync();
        Assert.Equal(["sample.add-note", "sample.edit-note", "sample.remove-note"], links.Select(link => link.What));
        Assert.Equal([1L, 2L, 3L], links.Select(link => link.Sequence));
        Assert.Null((await store.VerifyAsync()).Fault);
    }

    [Fact]
    public async Task Save_InTransactionBegunElsewhere_IsRefused()
    {
        await store.InScopeAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var transaction = await db.Database.GetDbConnection().BeginTransactionAsync();
            await db.Database.UseTransactionAsync(transaction);
            db.Add(new Note(Given.Programme, "one"));

            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveAsync(Given.Act(), default));
        });
    }

    [Fact]
    public async Task Save_FailingInDatabase_LeavesRecordsUnsavedForAnotherTry()
    {
        await store.InScopeAsync(async db =>
        {
            var note = new Note(Given.Programme, "one");
            db.Add(note);
            await store.TamperAsync("ALTER TABLE core_audit_entries RENAME TO away");
            await Assert.ThrowsAnyAsync<Exception>(() => db.SaveAsync(Given.Act(), default));
            await store.TamperAsync(Store.OnPostgres ? "ALTER TABLE core_away RENAME TO audit_entries" : "ALTER TABLE away RENAME TO core_audit_entries");
            Assert.Equal(EntityState.Added, db.Entry(note).State);

            (await db.SaveAsync(Given.Act(), default)).Required();
        });

        Assert.Equal(1, await store.InScopeAsync(db => db.Set<Note>().CountAsync()));
        Assert.Single(await store.LinksAsync());
    }

    [Fact]
    public async Task Save_TwentyWritersAtOnce_ChainNeverForks()
    {
        var shared = await store.NoteAsync("shared");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => Task.Run(async () =>
        {
            for (var turn = 0; turn < 5; turn++)
            {
                await store.NoteAsync($"{writer}/{turn}");
            }
        })));

        var verdict = await store.VerifyAsync();
        Assert.Equal((101L, null), (verdict.Checked, verdict.Fault));
        Assert.Equal(101, await store.InScopeAsync(db => db.Set<Note>().CountAsync()));
    }

    [Fact]
    public async Task Save_TransactionsThatTouchManyRecordsBesideSingleWriters_NeverDeadlock()
    {
        var notes = new List<Note>();
        for (var count = 0; count < 6; count++)
        {
            notes.Add(await store.NoteAsync($"note {count}"));
        }

        // Long transactions save twice and in the same order of records; single writers cross them.
        var longWriters = Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.InScopeAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            foreach (var note in notes)
            {
                db.Add(new Note(Given.Programme, "beside"));
                await db.SaveAsync(Given.Act(), default);
                if (Store.OnPostgres)
                {
                    await db.Database.ExecuteSqlAsync($"UPDATE sample.notes SET budget = budget + 1 WHERE id = {note.Id.Value}");
                }
            }

            await transaction.CommitAsync();
        })));
        var singles = notes.Select(note => Task.Run(async () =>
        {
            for (var turn = 0; turn < 5; turn++)
            {
                await store.InScopeAsync(async db =>
                {
                    (await db.Set<Note>().SingleAsync(one => one.Id == note.Id)).Title = $"turn {turn}";
                    await db.SaveAsync(Given.Act(), default);
                });
            }
        }));
        await Task.WhenAll(longWriters.Concat(singles));

        Assert.Null((await store.VerifyAsync()).Fault);
    }

    [Fact]
    public async Task Save_RecordEditedMeanwhile_IsRefusedAndLeavesNoLink()
    {
        var note = await store.NoteAsync();

        var problem = await store.InScopeAsync(async db =>
        {
            var mine = await db.Set<Note>().SingleAsync(one => one.Id == note.Id);
            await store.EditAsync(note, "theirs");
            mine.Title = "mine";
            (await db.SaveAsync(Given.Act(), default)).Succeeded(out _, out var refusal);
            return refusal!;
        });

        Assert.Equal(("persistence.changed-meanwhile", ProblemKind.Conflict), (problem.Code, problem.Kind));
        Assert.Equal(2, (await store.LinksAsync()).Count);
    }
}
