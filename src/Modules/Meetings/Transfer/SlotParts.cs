using Musubi.Directory;
using Musubi.Events;
using Musubi.Meetings.Model;
using Musubi.Persistence.Transfer;
using NodaTime;

namespace Musubi.Meetings.Transfer;

/// <summary>The rules of a timetable in a file.</summary>
internal static class SlotParts
{
    public static MeetingSlots? Read(ItemReader item)
    {
        var day = item.Day("day");
        var first = ReadTime(item, "firstSlotAt", required: true);
        var (minutes, pause, slots) = (item.Whole("slotMinutes", 5, 240, required: true), item.Whole("pauseMinutes", 0, 120, required: true), item.Whole("slots", 1, 100, required: true));
        var tables = item.Texts("tables").Select(node => node.Text ?? string.Empty).Distinct(StringComparer.Ordinal).ToList();
        var recesses = item.Each("recesses", ReadRecess);
        var interpreters = item.Each("interpreters", ReadPair);
        var (most, expiry) = (item.Whole("mostPerOrganisation", 1, 100), item.Whole("expiryDays", 1, 90));
        item.Find("tables", required: true);
        if (first is not { } begin || minutes is null || pause is null || slots is null || tables.Count == 0 || !item.IsSound)
        {
            return null;
        }

        var rules = new MeetingSlots(begin, minutes.Value, pause.Value, slots.Value, tables)
        {
            Day = day,
            Recesses = recesses,
            Interpreters = interpreters,
            MostPerOrganisation = most,
            ExpiryDays = expiry ?? MeetingSlots.UsualExpiryDays,
        };
        if (rules.Refusal() is { } refusal)
        {
            item.Refuse("slots", refusal);
        }

        return rules;
    }

    public static void Write(ItemWriter item, MeetingSlots rules) => item
        .Put("day", rules.Day)
        .Put("firstSlotAt", Hours.Write(rules.FirstSlotAt))
        .Put("slotMinutes", (decimal?)rules.SlotMinutes)
        .Put("pauseMinutes", (decimal?)rules.PauseMinutes)
        .Put("slots", (decimal?)rules.Slots)
        .PutTexts("tables", rules.Tables)
        .PutEach("recesses", rules.Recesses, (part, recess) => part.Put("beginsAt", Hours.Write(recess.From)).Put("endsAt", Hours.Write(recess.To)))
        .PutEach("interpreters", rules.Interpreters, (part, pair) => part.Put("one", pair.One.Tag).Put("other", pair.Other.Tag).Put("count", (decimal?)pair.Count))
        .Put("mostPerOrganisation", (decimal?)rules.MostPerOrganisation)
        .Put("expiryDays", rules.ExpiryDays == MeetingSlots.UsualExpiryDays ? null : (decimal?)rules.ExpiryDays);

    private static Hours? ReadRecess(ItemReader item)
    {
        var (from, to) = (ReadTime(item, "beginsAt", required: true), ReadTime(item, "endsAt", required: true));
        if (from is { } begin && to <= begin)
        {
            item.Refuse("endsAt", MeetingsProblems.NotARecess());
        }

        return from is null || to is null ? null : new(from.Value, to);
    }

    private static InterpreterPair? ReadPair(ItemReader item)
    {
        var (one, other, count) = (item.Tongue("one", required: true), item.Tongue("other", required: true), item.Whole("count", 1, 999, required: true));
        if (one is not null && one == other)
        {
            item.Refuse("other", MeetingsProblems.NotAPair());
        }

        return one is null || other is null || count is null ? null : new(one, other, count.Value);
    }

    // One writing in files, although people type times as they like.
    private static LocalTime? ReadTime(ItemReader item, string field, bool required)
    {
        var typed = item.Text(field, required, most: 5);
        if (typed is null)
        {
            return null;
        }

        if (!Hours.Read(typed, to: null).Succeeded(out var read, out var problem))
        {
            item.Refuse(field, problem with { Field = null });
            return null;
        }

        if (Hours.Write(read.Hours?.From) != typed)
        {
            item.Refuse(field, TransferProblems.WriteAs(Hours.Write(read.Hours?.From) ?? string.Empty));
        }

        return read.Hours?.From;
    }
}

/// <summary>An organisation and the slots in which it meets nobody; files name a slot by when it begins.</summary>
internal sealed record AwayItem(OrganisationId Organisation, IReadOnlyList<int> Slots)
{
    public const string Organisations = "organisations";

    public static AwayItem? Read(ItemReader item, MeetingSlots? rules)
    {
        var organisation = item.Reference<OrganisationId>("organisation", Organisations, required: true);
        var begins = Enumerable.Range(0, rules?.Slots ?? 0).ToDictionary(slot => Hours.Write(rules!.BeginsAt(slot))!, StringComparer.Ordinal);
        var away = item.Texts("at").Select(node => node.Text ?? string.Empty).Distinct(StringComparer.Ordinal).ToList();
        if (rules is not null && away.Exists(time => !begins.ContainsKey(time)))
        {
            item.Refuse("at", MeetingsProblems.UnknownSlot());
        }

        return organisation is null ? null : new(organisation.Value, [.. away.Where(begins.ContainsKey).Select(time => begins[time]).Order()]);
    }

    public static Action<ItemWriter, AwayItem> Write(MeetingSlots rules) => (item, away) => item
        .PutKey<OrganisationId>("organisation", Organisations, away.Organisation)
        .PutTexts("at", away.Slots.Where(slot => slot < rules.Slots).Select(slot => Hours.Write(rules.BeginsAt(slot))!));
}
