using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Modules.Tests.Programmes.Thread;

public sealed class ThreadsTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly LocalDate Today = new(2026, 5, 11);

    private readonly PlantedStation hearings = new("hearing", ThreadStage.Hearing, ThreadState.Done);
    private readonly PlantedStation issues = new("issue", ThreadStage.Issue, ThreadState.Done);
    private readonly PlantedStation matches = new("match", ThreadStage.Match, ThreadState.Current) { Turn = "Acme" };
    private readonly PlantedStation agreements = new("agreement", ThreadStage.Agreement, ThreadState.Done);

    [Fact]
    public async Task Around_TheMiddleOfAThread_ShowsEverythingBeforeAndAfterInOrderOfStages()
    {
        var (hearing, issue, match) = (hearings.Make(), issues.Make(), matches.Make());
        var programme = await TiedAsync((hearing, issue), (issue, match));

        var view = await AroundAsync(programme, issue);

        Assert.Equal([hearing], view.Before.Select(node => node.Trace));
        Assert.Equal([match], view.After.Select(node => node.Trace));
        Assert.Equal([ThreadState.Done, ThreadState.Done, ThreadState.Current, ThreadState.Next], view.Bar.AllSteps.Take(4).Select(step => step.State));
        Assert.Equal((new LocalDate(2026, 5, 1), 10), (view.Bar.Since, view.Bar.DaysWaiting));
    }

    [Fact]
    public async Task Around_AThingWithSiblings_LeavesTheSiblingsOut()
    {
        var (issue, mine, sibling) = (issues.Make(), matches.Make(), matches.Make());
        var programme = await TiedAsync((issue, mine), (issue, sibling));

        var view = await AroundAsync(programme, mine);

        Assert.Equal([issue], view.Before.Select(node => node.Trace));
        Assert.Empty(view.After);
    }

    [Fact]
    public async Task Around_AStageThatWasLeftOut_SaysSo()
    {
        var (issue, agreement) = (issues.Make(), agreements.Make());
        var programme = await TiedAsync((issue, agreement));

        var view = await AroundAsync(programme, issue);

        Assert.Equal(ThreadState.Skipped, view.Bar.AllSteps.Single(step => step.Stage == ThreadStage.Match).State);
        Assert.Equal(ThreadState.Next, view.Bar.AllSteps.Single(step => step.Stage == ThreadStage.Grant).State);
    }

    [Fact]
    public async Task Around_LinksInACircle_EndsAndShowsEachThingOnce()
    {
        var (one, other) = (issues.Make(), matches.Make());
        var programme = await TiedAsync((one, other), (other, one));

        var view = await AroundAsync(programme, one);

        Assert.Equal([other], view.After.Select(node => node.Trace));
    }

    [Fact]
    public async Task Around_AThingThatTheReaderMayNotSee_SaysNothingOfIt()
    {
        var (issue, match) = (issues.Make(), matches.Make());
        var programme = await TiedAsync((issue, match));
        matches.Hidden.Add(match.Id);

        var view = await AroundAsync(programme, issue);

        Assert.Empty(view.After);
        Assert.Equal(ThreadState.Next, view.Bar.AllSteps.Single(step => step.Stage == ThreadStage.Match).State);
    }

    [Fact]
    public async Task Tie_TheSameTwice_KeepsOneLink()
    {
        var (issue, match) = (issues.Make(), matches.Make());
        var programme = await TiedAsync((issue, match), (issue, match));
        await TieAsync(programme, (issue, match));

        var found = await WithThreadsAsync(threads => threads.AfterAsync("issue", [issue.Id], "match", CancellationToken.None));

        Assert.Equal([match.Id], found[issue.Id]);
    }

    [Fact]
    public async Task Untie_ALink_TakesItOutOfBothThreads()
    {
        var (issue, match) = (issues.Make(), matches.Make());
        var programme = await TiedAsync((issue, match));

        await WithThreadsAsync(async (threads, db) =>
        {
            await threads.UntieAsync(issue, match, CancellationToken.None);
            return (await db.SaveAsync(new Act(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
        });

        Assert.Empty((await AroundAsync(programme, issue)).After);
        Assert.Empty((await AroundAsync(programme, match)).Before);
    }

    [Theory]
    [InlineData("issue:0192d5a0-0000-7000-8000-000000000001", true)]
    [InlineData("issue", false)]
    [InlineData("issue:nothing", false)]
    [InlineData(":0192d5a0-0000-7000-8000-000000000001", false)]
    [InlineData(null, false)]
    public void Origin_OfAnAddress_IsReadWhenItIsOne(string? text, bool isOne) => Assert.Equal(isOne, Origin.Parse(text) is not null);

    private async Task<ProgrammeId> TiedAsync(params (Trace From, Trace To)[] ties)
    {
        var programme = await house.Given.ProgrammeAsync();
        await TieAsync(programme, ties);
        return programme;
    }

    private Task<Done> TieAsync(ProgrammeId programme, params (Trace From, Trace To)[] ties) => WithThreadsAsync(async (threads, db) =>
    {
        foreach (var (from, to) in ties)
        {
            await threads.TieAsync(programme, from, to, CancellationToken.None);
        }

        return (await db.SaveAsync(new Act(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
    });

    private Task<ThreadView> AroundAsync(ProgrammeId programme, Trace center) => WithThreadsAsync(async (threads, db) =>
    {
        var face = (await new ProgrammesLookup(db).FindAsync([programme], CancellationToken.None))[programme];
        return await threads.AroundAsync(new Room(face, Actor.System("test")), center, Today, CancellationToken.None);
    });

    private Task<T> WithThreadsAsync<T>(Func<Threads, Task<T>> work) => WithThreadsAsync((threads, _) => work(threads));

    private Task<T> WithThreadsAsync<T>(Func<Threads, MusubiDb, Task<T>> work) => house.InDatabaseAsync(db => work(
        new Threads(db, [hearings, issues, matches, agreements], [], new ProgrammesLinks(Language.English), house.Services.GetRequiredService<Words>().In(Language.English)),
        db));
}
