using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Musubi.WebKit;

/// <summary>Labels of the fields on a page in the order in which they stand there; the error summary above them needs both.</summary>
internal static class FieldLabels
{
    private const string Key = "m-field-labels";

    public static void Add(ViewDataDictionary view, string name, string label) => Of(view)[name] = (Of(view).Count, label);

    /// <summary>Where the field stands and what it is called; parts of a field belong to the whole.</summary>
    public static (int Order, string? Label, string Name) Find(ViewDataDictionary view, string name)
    {
        var labels = Of(view);
        for (var part = name; part.Length > 0; part = part[..Math.Max(part.LastIndexOf('.'), 0)])
        {
            if (labels.TryGetValue(part, out var found))
            {
                return (found.Order, found.Label, part);
            }
        }

        return (name.Length == 0 ? -1 : int.MaxValue, null, name);
    }

    private static Dictionary<string, (int Order, string Label)> Of(ViewDataDictionary view)
    {
        if (view[Key] is not Dictionary<string, (int, string)> labels)
        {
            view[Key] = labels = new(StringComparer.Ordinal);
        }

        return labels;
    }
}
