using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Practices.Features.EditPractice;

/// <summary>Reads the rows of a practice's form; blank ones are left out.</summary>
internal static class PracticeRows
{
    public static IReadOnlyList<YearCost> Costs(PracticeForm form, FormReading reading, Language reader)
    {
        var costs = new List<YearCost>();
        foreach (var (at, row) in form.Costs.Index().Where(row => !row.Item.IsBlank))
        {
            var field = FormattableString.Invariant($"{nameof(form.Costs)}[{at}]");
            if (!row.Amount.TryRead(reader, out var amount, out var problem))
            {
                reading.Refuse(problem!, $"{field}.Amount");
            }
            else if (amount is null)
            {
                reading.Refuse(Problem.Invalid("form.required"), $"{field}.Amount");
            }
            else if (row.FiscalYear is not { } year || year is < 1900 or > 2200)
            {
                reading.Refuse(Problem.Invalid("form.required"), $"{field}.FiscalYear");
            }
            else
            {
                costs.Add(new(year, amount));
            }
        }

        return costs;
    }

    public static IReadOnlyList<PracticeEvidence> Evidence(PracticeForm form, FormReading reading, PracticeFacts? before, string by)
    {
        var evidence = new List<PracticeEvidence>();
        foreach (var (at, row) in form.Evidence.Index().Where(row => !row.Item.IsBlank))
        {
            var field = FormattableString.Invariant($"{nameof(form.Evidence)}[{at}]");
            var title = reading.Take(row.Title, $"{field}.Title", before?.Evidence.ElementAtOrDefault(at)?.Title, by);
            if (row.Kind == EvidenceKind.Indicator && row.Indicator is null)
            {
                reading.Refuse(Problem.Invalid("form.choose"), $"{field}.Indicator");
            }
            else if (title is not null)
            {
                evidence.Add(new(row.Kind, title, row.Address, row.Kind == EvidenceKind.Indicator ? row.Indicator : null));
            }
        }

        return evidence;
    }
}
