import type { ShowGroupOutput } from '../../contract/show-group';
import { groupWords } from '../../messages/ui-group';
import { Icon } from '../controls/icon';

/** Who is in the group today, with role, position and place of work. */
export function GroupMembers({ group }: { readonly group: ShowGroupOutput }) {
  const { members } = group;
  return (
    <section aria-labelledby="group-members">
      <h2 id="group-members">{groupWords.members}</h2>
      {members.length === 0 ? (
        <p class="empty">{groupWords.noMembers}</p>
      ) : (
        <details class="settled">
          <summary>
            <Icon name="expand" size={18} />
            {groupWords.membersCount(members.length)}
          </summary>
          <ul class="people">
            {members.map((member) => (
              <li key={`${member.personId} ${member.role}`}>
                <span class="person-name">
                  {member.name}
                  {member.role !== 'member' && member.roleTitle !== '' && <span class="badge">{member.roleTitle}</span>}
                </span>
                <span class="faint">{[member.position, member.organization].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
