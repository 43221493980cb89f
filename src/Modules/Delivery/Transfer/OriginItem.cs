using Musubi.Foundation;
using Musubi.Persistence.Transfer;

namespace Musubi.Delivery.Transfer;

/// <summary>The earlier thing from which a plan came, as files name it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
internal sealed record OriginItem(OriginKind Kind, Guid Id)
{
    private static readonly (OriginKind Kind, string Trace, string Section)[] Known =
    [
        (OriginKind.Agreement, "agreement", "agreements"), (OriginKind.Consortium, "consortium", "consortia"),
        (OriginKind.Award, "award", "awards"), (OriginKind.Plan, DeliveryTraces.Plan, PlansSection.Section),
    ];

    /// <summary>Kinds of traces that a plan can come from.</summary>
    public static IEnumerable<(OriginKind Kind, string Trace)> Kinds => Known.Select(known => (known.Kind, known.Trace));

    /// <summary>How it is pointed to.</summary>
    public Trace Trace => new(Of(Kind).Trace, Id);

    /// <summary>Reads one.</summary>
    public static OriginItem? Read(ItemReader item)
    {
        if (item.Choice<OriginKind>("kind", required: true) is not { } kind)
        {
            item.Find("key", required: true);
            return null;
        }

        return item.Reference<PlanId>("key", Of(kind).Section, required: true) is { } id ? new(kind, id.Value) : null;
    }

    /// <summary>Writes it.</summary>
    public static void Write(ItemWriter item, OriginItem origin) =>
        item.Put("kind", origin.Kind).PutKey<PlanId>("key", Of(origin.Kind).Section, new PlanId(origin.Id));

    private static (OriginKind Kind, string Trace, string Section) Of(OriginKind kind) => Array.Find(Known, known => known.Kind == kind);
}

/// <summary>What a plan can come from; the names are part of the file format.</summary>
internal enum OriginKind
{
    Agreement = 1,
    Consortium = 2,
    Award = 3,
    Plan = 4,
}
