using System.Text;

namespace Musubi.Persistence;

/// <summary>The name under which a kind of event, a receiver or a kind of job is stored, so that its type may be renamed.</summary>
/// <param name="name">Module, a full stop, and the name: "meetings.meeting-held". Never changed once released.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class StableNameAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>The stated name, else one made from module and type: Musubi.Meetings, MeetingHeld → "meetings.meeting-held".</summary>
    internal static string Of(Type type)
    {
        if (type.GetCustomAttributes(typeof(StableNameAttribute), inherit: false) is [StableNameAttribute stated])
        {
            return stated.Name;
        }

        var made = new StringBuilder(type.Assembly.GetName().Name!.Replace("Musubi.", string.Empty, StringComparison.Ordinal).ToLowerInvariant()).Append('.');
        foreach (var letter in type.Name)
        {
            if (char.IsUpper(letter) && made[^1] != '.')
            {
                made.Append('-');
            }

            made.Append(char.ToLowerInvariant(letter));
        }

        return made.ToString();
    }
}
