using Musubi.Foundation;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Transfer;

/// <summary>Editions with their phases, calendar and rules: <c>editions</c>.</summary>
internal sealed class EditionsSection(ProgrammeDraft draft) : PartsSection<Edition, EditionId, EditionItem>(draft)
{
    public const string Section = "editions";

    public override string Name => Section;

    public override string Word => "Programmes.Section.Editions";

    public override int Order => 60;

    protected override List<Edition> Parts => Draft.Parts.Editions;

    protected override IEnumerable<Edition> InOrder => Parts
        .OrderBy(edition => edition.BeginsOn is null)
        .ThenBy(edition => edition.BeginsOn)
        .ThenBy(edition => edition.Key.Stored, StringComparer.Ordinal);

    protected override EditionId IdOf(Edition entity) => entity.Id;

    protected override Key KeyOf(Edition entity) => entity.Key;

    protected override EditionItem FactsOf(Edition entity, bool isProgrammePublished) => new(entity.Facts, !entity.IsReleased);

    protected override void Want(FileKeys keys, EditionItem facts)
    {
        foreach (var entry in facts.Facts.Calendar)
        {
            keys.Want(DirectorySections.Places, entry.Place);
        }
    }

    protected override EditionItem? ReadFacts(ItemReader item)
    {
        var name = item.Wording("name", required: true);
        var period = item.When("period");
        var zone = item.Zone("timeZone", required: true);
        var fiscalYears = item.Choice<FiscalYears>("fiscalCalendar") ?? FiscalYears.CalendarYear;
        var isPredecessor = item.Truth("predecessor");
        var phases = item.Each("phases", EditionParts.ReadPhase, (one, other) => one.Key == other.Key, phase => ProgrammeProblems.KeyTwice(phase.Key));
        var calendar = item.Each("calendar", EditionParts.ReadEntry, (one, other) => one.Key == other.Key, entry => ProgrammeProblems.KeyTwice(entry.Key));
        var rules = item.Part("rules", EditionParts.ReadRules);
        var isHeldBack = item.Truth(Unpublished);
        if (name is null || zone is null)
        {
            return null;
        }

        var facts = new EditionFacts
        {
            Name = name,
            Period = period,
            TimeZone = zone.Id,
            FiscalYears = fiscalYears,
            IsPredecessor = isPredecessor,
            Phases = phases,
            Calendar = calendar,
            Rules = rules?.Grant is null ? null : rules,
        };
        return new(facts, isHeldBack);
    }

    protected override void WriteFacts(ItemWriter item, EditionItem facts) => item
        .Put("name", facts.Facts.Name)
        .Put("period", facts.Facts.Period)
        .Put("timeZone", facts.Facts.TimeZone)
        .Put("fiscalCalendar", facts.Facts.FiscalYears is FiscalYears.CalendarYear ? null : facts.Facts.FiscalYears)
        .Put("predecessor", facts.Facts.IsPredecessor)
        .PutEach("phases", facts.Facts.Phases, EditionParts.WritePhase)
        .PutEach("calendar", facts.Facts.Calendar, EditionParts.WriteEntry)
        .Put("rules", facts.Facts.Rules, EditionParts.WriteRules)
        .Put(Unpublished, facts.IsHeldBack);

    protected override Edition Add(ImportRun run, EditionId id, Key key, EditionItem facts) =>
        Draft.Add(Parts, new Edition(id, run.Programme, key, facts.Facts) { IsReleased = !facts.IsHeldBack });

    protected override void Describe(ImportRun run, Edition entity, EditionItem facts)
    {
        entity.Describe(facts.Facts);
        entity.IsReleased = !facts.IsHeldBack;
    }
}

/// <summary>What a file says of an edition, beside its key and whether it is illustrative.</summary>
/// <param name="Facts">What is said.</param>
/// <param name="IsHeldBack">True: not released, so only the programme sees it.</param>
internal sealed record EditionItem(EditionFacts Facts, bool IsHeldBack);
