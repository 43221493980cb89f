using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence.Audit;

namespace Musubi.Modules.Tests.Persistence;

public sealed class HistoryTests : IAsyncLifetime
{
    private Store store = null!;

    public async ValueTask InitializeAsync() => store = await Store.OpenAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Of_EditedRecord_TellsNewestFirstWithBeforeAndAfter()
    {
        var note = await store.NoteAsync("one");
        store.Clock.Advance(TimeSpan.FromHours(1));
        await store.EditAsync(note, "two");

        var history = await ReadAsync(Given.Secretary, note);

        Assert.Equal([Change.Changed, Change.Added], history.Select(entry => entry.Change));
        var title = Assert.Single(history[0].Values, value => value.Property == "Title");
        Assert.Equal(("one", "two"), (title.Before!.Value.GetString(), title.After!.Value.GetString()));
        Assert.Equal(("佐藤 花子", "wording"), (history[0].By, history[0].Why));
    }

    [Fact]
    public async Task Of_ProgrammesRecord_IsForItsSecretariatAndForWhoDidIt()
    {
        var note = await store.NoteAsync("one", by: Given.Partner);
        await store.EditAsync(note, "two");

        Assert.Equal(2, (await ReadAsync(Given.Secretary, note)).Count);
        Assert.Single(await ReadAsync(Given.Partner, note));
        Assert.Empty(await ReadAsync(Given.Neighbour, note));
        Assert.Empty(await ReadAsync(Given.Operator, note));
        Assert.Empty(await ReadAsync(Actor.Public, note));
    }

    [Fact]
    public async Task Of_RecordOutsideOfProgrammes_IsForEverySecretariatWhenSharedElseForTheOperator()
    {
        var key = await store.InScopeAsync(async db =>
        {
            var word = new Word { Text = "結び" };
            db.AddRange(word, new Dial { Name = "limit", Value = 1 });
            (await db.SaveAsync(Given.Act(Actor.System("import")), default)).Required();
            return word.Id;
        });

        Assert.NotEmpty(await ReadAsync(Given.Neighbour, "Word", key));
        Assert.Empty(await ReadAsync(Given.Partner, "Word", key));
        Assert.Empty(await ReadAsync(Given.Operator, "Word", key));
        Assert.NotEmpty(await ReadAsync(Given.Operator, "Dial", "limit"));
        Assert.Empty(await ReadAsync(Given.Secretary, "Dial", "limit"));
    }

    [Fact]
    public async Task Of_ErasedValues_SaysThatTheyWereErased()
    {
        var note = await store.NoteAsync();
        await store.InScopeAsync(async db =>
        {
            (await db.Set<AuditEntry>().SingleAsync()).Erase();
            (await db.SaveAsync(Given.Act(), default)).Required();
        });

        var entry = Assert.Single(await ReadAsync(Given.Secretary, note));
        Assert.True(entry.IsErased);
        Assert.Empty(entry.Values);
    }

    [Fact]
    public async Task Find_TwoSavesSinceTheFormWasRead_TellsTheirsAndWhoTouchedWhat()
    {
        var note = await store.NoteAsync("one");
        await store.EditAsync(note, "two", Given.Partner);
        store.Clock.Advance(TimeSpan.FromMinutes(5));
        await store.EditAsync(note, "three");

        var conflict = await store.InScopeAsync(async db =>
        {
            var mine = await db.Set<Note>().SingleAsync(one => one.Id == note.Id);
            db.Expect(mine, 1);
            mine.Title = "mine";
            Assert.False((await db.SaveAsync(Given.Act(), default)).Succeeded(out _, out _));
            var found = await Conflicts.FindAsync(db, mine, seen: 1, default);
            Assert.Equal("mine", mine.Title);
            return found;
        });

        Assert.Equal(("three", 3), (conflict.Theirs!.Title, conflict.Version));
        Assert.Equal(["佐藤 花子", "Kim Partner"], conflict.Since.Select(entry => entry.By));
        Assert.Equal(["Title"], conflict.Touched);
    }

    [Fact]
    public async Task Find_RecordRemovedMeanwhile_TellsThatItIsGone()
    {
        var note = await store.NoteAsync("one");

        var conflict = await store.InScopeAsync(async db =>
        {
            var mine = await db.Set<Note>().SingleAsync(one => one.Id == note.Id);
            await store.InScopeAsync(async other =>
            {
                other.Remove(await other.Set<Note>().SingleAsync(one => one.Id == note.Id));
                (await other.SaveAsync(Given.Act(), default)).Required();
            });
            mine.Title = "mine";
            Assert.False((await db.SaveAsync(Given.Act(), default)).Succeeded(out _, out _));
            return await Conflicts.FindAsync(db, mine, seen: 1, default);
        });

        Assert.Equal((null, 0), (conflict.Theirs, conflict.Version));
    }

    private Task<IReadOnlyList<HistoryEntry>> ReadAsync(Actor reader, Note note) =>
        store.InScopeAsync(db => History.OfAsync(db, note, default), reader);

    private Task<IReadOnlyList<HistoryEntry>> ReadAsync(Actor reader, string kind, object key) =>
        store.InScopeAsync(db => History.OfAsync(db, kind, key, default), reader);
}
