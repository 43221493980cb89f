using Microsoft.Extensions.DependencyInjection;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Modules.Tests.Programmes;

public sealed class ProgrammeEntriesTests
{
    private static readonly Actor Import = Actor.System("import");
    private static readonly Key Berlin = Key.Parse("berlin-tokyo");
    private static readonly PlaceId Tokyo = PlaceId.New();

    private static readonly ProgrammeFacts Facts = new()
    {
        Name = Said("Berlin – Tokyo", "Berlin – Tokio"),
        Kind = ProgrammeKind.CityPartnership,
        Summary = Said("Two partner cities.", "Zwei Partnerstädte."),
        Accent = Accent.Indigo,
        Owner = OrganisationId.New(),
        Period = new When(from: PartialDate.Parse("1994")),
        Predecessors = [Said("An older tie", "Eine ältere Verbindung")],
    };

    private static readonly EditionFacts Edition2024 = new()
    {
        Name = Said("2024 edition", "Ausgabe 2024"),
        Period = new When(on: PartialDate.Parse("2024")),
        TimeZone = "Asia/Tokyo",
        FiscalYears = FiscalYears.JpApril,
        IsPredecessor = true,
        Phases =
        [
            new(Key.Parse("delegation"), PhaseKind.Delegation, Said("Delegation", "Delegation"))
            {
                When = new When(on: PartialDate.Parse("2024-05"), days: 4, reportedOn: PartialDate.Parse("2024-05-22"), text: Said("four days in May", "vier Tage im Mai")),
                Description = Said("They travel.", "Sie reisen."),
                IsIllustrative = true,
            },
        ],
        Calendar = [new(Key.Parse("report"), CalendarKind.Report, Said("Report", "Bericht"), new When(on: PartialDate.Parse("2024-05-22"))) { Place = Tokyo, IsIllustrative = true }],
        Rules = new(new GrantTerms(0.5m, new Money(20_000_000m, Currency.Yen), CapPer: CapPer.ProjectAndFiscalYear, ConsecutiveFiscalYears: 3)),
    };

    [Fact]
    public async Task Put_EveryFieldOfAFile_IsReadBackAsItWas()
    {
        await using var room = await ProgrammesRoom.OpenAsync();
        var (edition, fact) = await PutAllAsync(room);

        var read = await room.ActAsync(Import, scope => scope.GetRequiredService<ProgrammeEntries>().ReadAsync(Berlin, default));

        Assert.NotNull(read);
        Assert.True(read.IsPublished);
        Assert.Equivalent(Facts, read.Facts, strict: true);
        var topic = Assert.Single(read.Topics);
        Assert.Equal(new TopicFacts(Said("Mobility", "Mobilität"), IsShared: true), topic.Facts);
        var back = Assert.Single(read.Editions);
        Assert.True(back is { IsReleased: true, IsIllustrative: true });
        Assert.Equivalent(Edition2024 with { Phases = [] }, back.Facts with { Phases = [] }, strict: true);
        Assert.Equal(Edition2024.Phases[0], back.Facts.Phases[0] with { Id = default });
        Assert.NotEqual(default, back.Facts.Phases[0].Id);
        Assert.Equal(new MembershipRecord(Tokyo, MembershipRole.Host, edition, new(Said("Hosts", "Lädt ein"), Said("A report", "Ein Bericht")), IsIllustrative: true), Assert.Single(read.Memberships));
        Assert.Equivalent(fact, Assert.Single(read.Known), strict: true);
    }

    [Fact]
    public async Task Put_SameFileTwice_ChangesNothing()
    {
        await using var room = await ProgrammesRoom.OpenAsync();
        await PutAllAsync(room);

        var changes = await room.ActAsync(Import, async scope =>
        {
            var entries = scope.GetRequiredService<ProgrammeEntries>();
            var changes = new List<EntryChange> { (await entries.PutAsync(Berlin, Facts with { }, isPublished: true, isIllustrative: false, default)).Change };
            changes.Add(entries.Put(Key.Parse("mobility"), new TopicFacts(Said("Mobility", "Mobilität"), IsShared: true), isIllustrative: false).Change);
            changes.Add(entries.Put(Key.Parse("2024"), Edition2024 with { }, isReleased: true, isIllustrative: true).Change);
            entries.Settle();
            return changes;
        });

        Assert.All(changes, change => Assert.Equal(EntryChange.Same, change));
    }

    [Fact]
    public async Task Put_UnpublishedProgramme_IsSeenByNobodyElse()
    {
        await using var room = await ProgrammesRoom.OpenAsync();
        await PutAllAsync(room, isPublished: false);

        var (face, editions) = await room.ActAsync(Actor.Public, async scope =>
        {
            var lookup = scope.GetRequiredService<ProgrammesLookup>();
            var own = await room.ActAsync(Import, system => system.GetRequiredService<ProgrammesLookup>().FindAsync(Berlin, default));
            return (await lookup.FindAsync(Berlin, default), await lookup.EditionsAsync(own!.Id, default));
        });

        Assert.Null(face);
        Assert.Empty(editions);
    }

    private static async Task<(EditionId Edition, FactRecord Fact)> PutAllAsync(ProgrammesRoom room, bool isPublished = true) => await room.ActAsync(Import, async scope =>
    {
        var entries = scope.GetRequiredService<ProgrammeEntries>();
        await entries.PutAsync(Berlin, Facts, isPublished, isIllustrative: false, default);
        entries.Put(Key.Parse("mobility"), new TopicFacts(Said("Mobility", "Mobilität"), IsShared: true), isIllustrative: false);
        var (edition, _) = entries.Put(Key.Parse("2024"), Edition2024, isReleased: true, isIllustrative: true);
        entries.Put(new MembershipRecord(Tokyo, MembershipRole.Host, edition, new(Said("Hosts", "Lädt ein"), Said("A report", "Ein Bericht")), IsIllustrative: true));
        var fact = new FactRecord(
            Key.Parse("visit"),
            new FactStatement
            {
                Stage = FactStage.Visit,
                Text = Said("They visited Toyosu.", "Sie besuchten Toyosu."),
                When = new When(on: PartialDate.Parse("2024-05")),
                Edition = edition,
                Places = [Tokyo],
                Organisations = [OrganisationId.New()],
                People = [PersonId.New()],
                Source = Said("A report", "Ein Bericht"),
            },
            IsIllustrative: true);
        entries.Put(fact, 0);
        entries.Settle();
        (await scope.GetRequiredService<MusubiDb>().SaveAsync(new Act(Import, "programmes.import"), default)).Required();
        return (edition, fact);
    });

    private static LocalizedText Said(string english, string german) =>
        new LocalizedText(Language.English, english).With(Language.German, new(german, TranslatedBy.Person, "Editors"));
}
