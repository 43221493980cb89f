using Musubi.Directory;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Persistence.Transfer;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Grants.Transfer;

/// <summary>Parts of a budget in a file.</summary>
internal static class BudgetParts
{
    public const string Organisations = "organisations";

    public static BudgetLine? ReadLine(ItemReader item)
    {
        var member = item.Reference<OrganisationId>("organisation", Organisations, required: true);
        var (category, on) = (item.Text("category", required: true, most: 60), item.Day("on", required: true));
        item.Find("amount", required: true);
        var amount = item.Money("amount");
        var note = item.Text("note", most: 300);
        return member is null || category is null || on is null || amount is null ? null : new(member.Value, category, on.Value, amount, note);
    }

    public static void WriteLine(ItemWriter item, BudgetLine line) => item
        .PutKey<OrganisationId>("organisation", Organisations, line.Member)
        .Put("category", line.Category)
        .Put("on", (LocalDate?)line.On)
        .Put("amount", line.Amount)
        .Put("note", line.Note);

    public static OtherMoney? ReadOther(ItemReader item)
    {
        var source = item.Text("source", required: true, most: 200);
        item.Find("amount", required: true);
        var amount = item.Money("amount");
        var year = item.Whole("fiscalYear", 2000, 2100);
        return source is null || amount is null ? null : new(source, amount, year);
    }

    public static void WriteOther(ItemWriter item, OtherMoney other) => item.Put("source", other.Source).Put("amount", other.Amount).Put("fiscalYear", (decimal?)other.FiscalYear);

    public static OptionSaid? ReadOption(ItemReader item)
    {
        var (option, value) = (item.Text("option", required: true, most: 60), item.Text("value", required: true, most: 200));
        return option is null || value is null ? null : new(option, value);
    }

    /// <summary>Tells what the scheme does not know: categories and currencies.</summary>
    public static void Check(ImportRun run, FileNode node, Scheme scheme, ApplicationFacts facts)
    {
        var lines = node["lines"]?.Items ?? [];
        foreach (var (at, line) in facts.Lines.Index().Where(one => one.Index < lines.Count))
        {
            if (scheme.Categories.All(one => one.Id != line.Category))
            {
                run.Faults.Add(lines[at]["category"]!.Place, Problem.Invalid("grants.unknown-category", ("category", line.Category)));
            }

            if (line.Amount.Currency != scheme.Currency)
            {
                run.Faults.Add(lines[at]["amount"]!.Place, GrantsProblems.OtherCurrency(scheme.Currency));
            }
        }
    }

    /// <summary>A moment as files write it: "2025-04-08T05:30:00Z".</summary>
    public static Instant? ReadMoment(this ItemReader item, string field)
    {
        var text = item.Text(field, most: 40);
        if (text is null)
        {
            return null;
        }

        if (InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var moment) && InstantPattern.ExtendedIso.Format(moment) == text)
        {
            return moment;
        }

        item.Refuse(field, TransferProblems.WriteAs("2025-04-08T05:30:00Z"));
        return null;
    }

    public static ItemWriter PutMoment(this ItemWriter item, string field, Instant? moment) => item.Put(field, moment is { } some ? InstantPattern.ExtendedIso.Format(some) : null);
}

/// <summary>What was answered to one question of a scheme.</summary>
internal sealed record OptionSaid(string Option, string Value);
