import {useMemo} from 'react';
import type {View} from '@theme/MilestonesRegister/view';
import {designView} from '@theme/MilestonesRegister/views/design';
import {questionsView} from '@theme/MilestonesRegister/views/questions';
import {risksView} from '@theme/MilestonesRegister/views/risks';
import {stepsView} from '@theme/MilestonesRegister/views/steps';
import {traceView} from '@theme/MilestonesRegister/views/traceability';
import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

/** Every register shows what it has in its own way. */
export function useView(register: RegisterPage): View {
  return useMemo(() => {
    switch (register.id) {
      case 'risks':
        return risksView(register);
      case 'questions':
        return questionsView(register);
      case 'next-steps':
        return stepsView(register);
      case 'traceability':
        return traceView(register);
      default:
        return designView(register);
    }
  }, [register]);
}
